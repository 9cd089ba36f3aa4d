import { once } from "node:events";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadRuleSet } from "@/domain/assessment/loading/load-rule-set";
import { added, changes, NO_CASES, replayer, type ReplaySum } from "@/domain/assessment/replay";
import { RULE_SET, ruleSetHash, type RuleSet } from "@/domain/assessment/rule-set";
import { ProgressBar } from "./progress-bar";
import { casesOfLines, Refused, type NamedCase } from "./replay-lines";

const USAGE = `Usage: npm run --silent replay -- --rules FILE [--input FILE.jsonl | --stored SLUG] [--all]

Judges cases by the rule set in force and by that of FILE, and prints who would move, in which direction, and which flags
they gain or lose: one JSON line per case that changes, then a summary. Cases are those of the assess command, one JSON
object per line, from --input or from standard input; a line may carry "id", a text that names the case in the output.

  --rules FILE   another rule set, as "npm run --silent rules -- export" writes it; loaded with every check
  --input FILE   cases; standard input when left out
  --stored SLUG  the submissions of an organisation on the site that runs here, each judged as on its day; lines name the
                 athlete and the submission by their ids; the organisation's audit says that they were read
  --all          prints a line for the cases that do not change as well
  --help         prints this text

The cases stream through: memory does not grow with their number. A progress bar is on standard error. An interrupt
(Ctrl-C) ends it after the case at hand, with the summary of what was read until then, marked as interrupted.

Exit codes: 0 replayed, 2 input, rules or arguments that cannot be read (with the number of the line), 130 interrupted.
`;

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
  const { rules, input, stored, all, help } = parsed(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  if (rules === undefined) throw new Refused(`--rules FILE is missing\n\n${USAGE}`);
  if (input !== undefined && stored !== undefined) throw new Refused(`--input or --stored\n\n${USAGE}`);
  const other = ruleSetFrom(rules);
  if (stored === undefined) {
    const bar = new ProgressBar(input === undefined ? undefined : sizeOf(input));
    const source = input === undefined ? process.stdin : createReadStream(input);
    try {
      await replayed(casesOfLines(source), other, all === true, bar);
    } finally {
      source.destroy();
    }
  } else {
    // Only a site that runs has a database to read from, and only this way needs one.
    const { casesStored, close, submissionCount } = await import("./replay-stored");
    try {
      const bar = new ProgressBar(await submissionCount(stored));
      await replayed(casesStored(stored), other, all === true, bar);
    } finally {
      await close();
    }
  }
  if (interrupted) process.exitCode = 130;
}

async function replayed(
  cases: AsyncIterable<NamedCase>,
  other: RuleSet,
  all: boolean,
  bar: ProgressBar,
): Promise<void> {
  const sum = await throughAll(cases, other, all, bar);
  bar.end(sum.cases);
  await print(summary(sum, other));
}

function parsed(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        rules: { type: "string" },
        input: { type: "string" },
        stored: { type: "string" },
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
  cases: AsyncIterable<NamedCase>,
  other: RuleSet,
  all: boolean,
  bar: ProgressBar,
): Promise<ReplaySum> {
  const replay = replayer(RULE_SET, other);
  let sum = NO_CASES;
  let number = 0;
  // Heard once: a second interrupt ends the program at once.
  process.once("SIGINT", () => {
    interrupted = true;
  });
  for await (const { name, size, read } of cases) {
    if (interrupted) break;
    number += 1;
    bar.read(size);
    if (read !== null) {
      const outcome = replay(read);
      sum = added(sum, outcome);
      if (all || changes(outcome)) await print(JSON.stringify({ ...name, ...outcome }));
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
