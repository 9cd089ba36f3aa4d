import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { assess } from "@/domain/assessment/assess";
import { answersStanding } from "@/domain/assessment/in-force";
import { printedAssessment } from "@/domain/assessment/printed-assessment";
import { readCase, type Case } from "@/domain/assessment/read-case";
import { assembleProgramme } from "@/domain/programme/assemble";

const USAGE = `Usage: npm run --silent assess [-- [--jsonl] [FILE]]

Reads a case from FILE, or from standard input, and prints what the engine makes of it, as JSON.
No database, no network. "npm run --silent questionnaire" names every question, part and code.

  {"asOf": "2026-11-22T09:00:00Z",
   "answers": {"Q-NEURO-SENS": ["tingling-left"], ...},
   "history": [{"at": INSTANT, "answers": {...}},
               {"at": INSTANT, "act": "close", "flag": ID},
               {"at": INSTANT, "act": "lift", "flag": ID, "until": INSTANT}]}

The history comes oldest first and may be left out. A question left out is unanswered, never "no".

  --jsonl   one case per line in, one result per line out. Stops at the first line that cannot be read;
            the results of the lines before it are printed by then.
  --help    print this text

Exit codes: 0 assessed, 2 input or arguments that cannot be read (message on standard error), 1 anything else.
`;

/** Input or arguments that cannot be read; its message is for the person at the terminal. */
class Refused extends Error {}

// A reader that has seen enough closes the pipe (`| head`): no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`assess: ${error.message}\n`);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parsed(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (positionals.length > 1) throw new Refused(`one file at most\n\n${USAGE}`);
  const input = positionals[0] === undefined ? process.stdin : createReadStream(positionals[0]);
  try {
    if (values.jsonl) await eachLine(input);
    else await print(JSON.stringify(resultOf(caseFrom(await text(input), "")), null, 2));
  } catch (error) {
    const isFileError = error instanceof Error && "syscall" in error;
    throw isFileError
      ? new Refused(`cannot read ${positionals[0] ?? "standard input"}: ${error.message}`)
      : error;
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { jsonl: { type: "boolean" }, help: { type: "boolean" } },
    });
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function eachLine(input: NodeJS.ReadableStream): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== "") await print(JSON.stringify(resultOf(caseFrom(line, `line ${number}: `))));
  }
}

function caseFrom(json: string, where: string): Case {
  const read = readCase(fromJson(json, where));
  if (read.ok) return read.case;
  throw new Refused(read.problems.map((problem) => `${where}${problem}`).join("\n        "));
}

function fromJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Refused(`${where}not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function resultOf({ answers, history, asOf }: Case) {
  const assessment = assess(answers, history, asOf);
  const programme = assembleProgramme({
    assessment,
    answers: answersStanding(answers, history, asOf),
    now: asOf,
  });
  return {
    ...printedAssessment(assessment),
    programme: {
      mode: programme.mode,
      components: programme.components,
      items: programme.items.map(({ exercise, components, tags, fromWeek }) => ({
        exercise,
        components,
        tags,
        fromWeek,
      })),
    },
    ruleSet: assessment.ruleSet,
  };
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}
