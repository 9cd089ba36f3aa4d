import { exportQuestionnaire } from "@/domain/questionnaire/export-questionnaire";

const USAGE = `Usage: npm run --silent questionnaire [-- --help]

Prints the question bank as one JSON document: its version, how every kind of answer is written, and every
question with its id, codes, part names, units, ranges, alternatives and when it is asked. Answers written from
it are what the assess command reads.

  --help    print this text

Exit codes: 0 printed, 2 unknown argument.
`;

// A reader that has seen enough closes the pipe (`| head`): no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const args = process.argv.slice(2);

if (args.length === 0) {
  process.stdout.write(`${JSON.stringify(exportQuestionnaire(), null, 2)}\n`);
} else if (args.length === 1 && args[0] === "--help") {
  process.stdout.write(USAGE);
} else {
  const unknown = args.find((arg) => arg !== "--help") ?? "--help given more than once";
  process.stderr.write(`questionnaire: unknown argument ${JSON.stringify(unknown)}\n\n${USAGE}`);
  process.exitCode = 2;
}
