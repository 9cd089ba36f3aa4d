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
import { duplicateKey } from "./duplicate-key";

const USAGE = `Usage: npm run --silent assess [-- [--jsonl] [FILE]]

Reads a case from FILE, or from standard input, and prints what the engine makes of it, as JSON.
No database, no network. "npm run --silent questionnaire" names every question, part and code.

  {"asOf": "2026-11-22T09:00:00Z",
   "answers": {"Q-NEURO-SENS": ["tingling-left"], ...},
   "history": [{"at": INSTANT, "answers": {...}},
               {"at": INSTANT, "act": "close" or "lift", "flag": ID, "until": INSTANT}]}

The history comes oldest first and may be left out. A question left out is unanswered, never "no". "until" may be left
out: a lift then holds for 28 days, a closing for good. A correction, beside "answers" here or in the history, names the
instant of the submission that it corrects: "corrects": INSTANT. It counts on that submission's day.

  --jsonl   one case per line in, one result per line out. Every line is read before the first result: one that
            cannot be read is named, and nothing is printed. A file is read twice for that, standard input kept.
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
  try {
    if (values.jsonl) await eachLine(positionals[0]);
    else await print(JSON.stringify(resultOf(caseFrom(await text(inputFrom(positionals[0])), "")), null, 2));
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

function inputFrom(file: string | undefined): NodeJS.ReadableStream {
  return file === undefined ? process.stdin : createReadStream(file);
}

/** Reads all lines and refuses the first bad one; then assesses them. Only standard input is kept for the second time. */
async function eachLine(file: string | undefined): Promise<void> {
  const kept: string[] = [];
  for await (const line of numbered(linesOf(file))) {
    caseFrom(line.text, `line ${line.number}: `);
    if (file === undefined) kept.push(line.text);
  }
  const again = file === undefined ? kept : linesOf(file);
  for await (const line of numbered(again)) {
    await print(JSON.stringify(resultOf(caseFrom(line.text, `line ${line.number}: `))));
  }
}

function linesOf(file: string | undefined): AsyncIterable<string> {
  return createInterface({ input: inputFrom(file), crlfDelay: Infinity });
}

async function* numbered(lines: AsyncIterable<string> | Iterable<string>) {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== "") yield { number, text: line };
  }
}

function caseFrom(json: string, where: string): Case {
  const read = readCase(fromJson(json, where));
  if (read.ok) return read.case;
  throw new Refused(read.problems.map((problem) => `${where}${problem}`).join("\n        "));
}

function fromJson(json: string, where: string): unknown {
  const value = parsedJson(json, where);
  const twice = duplicateKey(json);
  if (twice === undefined) return value;
  const { path, line, column } = twice;
  const at = where === "" ? `line ${line}, column ${column}` : `column ${column}`;
  throw new Refused(`${where}${path}: the key is there twice (${at})`);
}

function parsedJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Refused(`${where}not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function resultOf({ answers, history, asOf, corrects }: Case) {
  const assessment = assess(answers, history, asOf, corrects);
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
