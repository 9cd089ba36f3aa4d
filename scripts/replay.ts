import { once } from "node:events";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { loadRuleSet } from "@/domain/assessment/loading/load-rule-set";
import { readCase } from "@/domain/assessment/read-case";
import { added, changes, NO_CASES, replayer, type ReplaySum } from "@/domain/assessment/replay";
import { RULE_SET, ruleSetHash, type RuleSet } from "@/domain/assessment/rule-set";
import { ProgressBar } from "./progress-bar";

const USAGE = `Usage: npm run --silent replay -- --rules FILE [--input FILE.jsonl] [--all]

Judges cases by the rule set in force and by that of FILE, and prints who would move, in which direction, and which flags
they gain or lose: one JSON line per case that changes, then a summary. Cases are those of the assess command, one JSON
object per line, from --input or from standard input; a line may carry "id", a text that names the case in the output.

  --rules FILE   another rule set, as "npm run --silent rules -- export" writes it; loaded with every check
  --input FILE   cases; standard input when left out
  --all          prints a line for the cases that do not change as well
  --help         prints this text

The cases stream through: memory does not grow with their number. A progress bar is on standard error. An interrupt
(Ctrl-C) ends it after the case at hand, with the summary of what was read until then, marked as interrupted.

Exit codes: 0 replayed, 2 input, rules or arguments that cannot be read (with the number of the line), 130 interrupted.
`;

/** Input that cannot be read; its message is for the person at the terminal. */
class Refused extends Error {}

let interrupted = false;
// A reader that has seen enough closes the pipe (`| head`): no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`replay: ${error.message}\n`);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<void> {
  const { rules, input, all, help } = parsed(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  if (rules === undefined) throw new Refused(`--rules FILE is missing\n\n${USAGE}`);
  const other = ruleSetFrom(rules);
  const bar = new ProgressBar(input === undefined ? undefined : sizeOf(input));
  const source = input === undefined ? process.stdin : createReadStream(input);
  try {
    const sum = await throughAll(source, other, all === true, bar);
    bar.end(sum.cases);
    await print(summary(sum, other));
  } finally {
    source.destroy();
  }
  if (interrupted) process.exitCode = 130;
}

function parsed(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        rules: { type: "string" },
        input: { type: "string" },
        all: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    return values;
  } catch (error) {
    throw new Refused(`${wordsOf(error)}\n\n${USAGE}`);
  }
}

function ruleSetFrom(file: string): RuleSet {
  const loaded = loadRuleSet(jsonFrom(file));
  if (loaded.ok) return loaded.ruleSet;
  const faults = loaded.problems.map(({ at, code, message }) => `${at || "file"}: ${message} (${code})`);
  throw new Refused(`${file} is refused\n${faults.join("\n")}`);
}

function jsonFrom(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Refused(`cannot read ${file}: ${wordsOf(error)}`);
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    throw new Refused(`cannot read ${file}: ${wordsOf(error)}`);
  }
}

async function throughAll(
  source: NodeJS.ReadableStream,
  other: RuleSet,
  all: boolean,
  bar: ProgressBar,
): Promise<ReplaySum> {
  const replay = replayer(RULE_SET, other);
  let sum = NO_CASES;
  let number = 0;
  const lines = createInterface({ input: source, crlfDelay: Infinity });
  // Heard once: a second interrupt ends the program at once.
  process.once("SIGINT", () => {
    interrupted = true;
    lines.close();
  });
  for await (const line of lines) {
    if (interrupted) break;
    number += 1;
    bar.read(Buffer.byteLength(line) + 1);
    if (line.trim() !== "") {
      const { id, read } = caseFrom(line, number);
      const replayed = replay(read);
      sum = added(sum, replayed);
      if (all || changes(replayed)) await print(JSON.stringify({ line: number, ...id, ...replayed }));
    }
    bar.show(sum.cases);
    // Lets an interrupt be heard between two cases.
    if (number % 100 === 0) await nextTurn();
  }
  return sum;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function caseFrom(line: string, number: number) {
  const { id, ...json } = objectFrom(line, number);
  if (id !== undefined && typeof id !== "string") throw new Refused(`line ${number}: id: must be a text`);
  const read = readCase(json);
  if (read.ok) return { id: id === undefined ? {} : { id }, read: read.case };
  throw new Refused(read.problems.map((problem) => `line ${number}: ${problem}`).join("\n        "));
}

function objectFrom(line: string, number: number): Readonly<Record<string, unknown>> {
  const json = parsedJson(line, number);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new Refused(`line ${number}: must be an object`);
  }
  return json as Readonly<Record<string, unknown>>;
}

function parsedJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Refused(`line ${number}: not JSON: ${wordsOf(error)}`);
  }
}

function summary(sum: ReplaySum, other: RuleSet): string {
  const { cases, up, down, modeOnly, moves, gained, lost } = sum;
  return JSON.stringify({
    summary: {
      ...(interrupted ? { interrupted: true } : {}),
      from: { version: RULE_SET.version, hash: ruleSetHash(RULE_SET) },
      to: { version: other.version, hash: ruleSetHash(other) },
      cases,
      up,
      down,
      modeOnly,
      same: cases - up - down - modeOnly,
      moves: sorted(moves),
      gained: sorted(gained),
      lost: sorted(lost),
    },
  });
}

/** Most frequent first. */
function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "en")));
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
