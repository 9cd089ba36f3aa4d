import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { assess } from "@/domain/assessment/assess";
import { compileRuleSet } from "@/domain/assessment/compiled/compile-rules";
import type { QuickResult } from "@/domain/assessment/compiled/list-flags";
import { RULE_SET, ruleSetHash } from "@/domain/assessment/rule-set";
import { tierRank } from "@/domain/assessment/tier";
import { receiptOf } from "@/domain/explanation/receipt";
import type { Answers } from "@/domain/questionnaire/answers";
import { jsonRulesEngine, type Ranks } from "./as-json-rules";
import { zenEngine } from "./as-zen";
import { byHand } from "./by-hand";
import { heapAfterCollection, Stopwatch } from "./measure";
import { flattened, type Flat } from "./prepare";
import { SENT_AT, submissions } from "./submissions";

const USAGE = `Usage: npm run bench:engine [-- --count N --slow N --whole N --seed N]

Measures this engine (tier and flags only), a function written by hand, json-rules-engine and zen-engine on the same
generated submissions, then the whole result with its receipt, and holds their results against each other.

  --count N   submissions (100000)
  --slow N    how many of them json-rules-engine is given, which takes over ten milliseconds each (5000)
  --whole N   how many whole results with receipt (2000)
  --seed N    of the generator (1)

Exit codes: 0 all results agree, 1 some do not, 2 unknown argument.
`;

const CHUNK = 2_000;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    slow: { type: "string", default: "5000" },
    whole: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean" },
  },
});
async function main(): Promise<void> {
  const count = Number(values.count);
  const seed = Number(values.seed);
  const slow = Math.min(count, Number(values.slow));
  print(
    `${count} submissions, seed ${seed}; rule set ${RULE_SET.version} (${ruleSetHash(RULE_SET).slice(0, 12)}), ${RULE_SET.rules.length} rules and ${RULE_SET.parentRules.length} parents`,
    `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores; times are processor time`,
    "",
  );
  const withBlanks = await benchWithBlanks(count, seed);
  const complete = await benchComplete(count, slow, seed + 1);
  benchWhole(Number(values.whole), seed + 2);
  if (withBlanks + complete > 0) process.exitCode = 1;
}

/** Submissions with blanks and "not sure": the engine against the hand-written function and the interpreted engine. */
async function benchWithBlanks(count: number, seed: number): Promise<number> {
  const heap = heapAfterCollection();
  const quick = compileRuleSet(RULE_SET);
  const watches = { engine: new Stopwatch("this engine"), hand: new Stopwatch("written by hand") };
  let different = 0;
  let after = 0;
  for (const chunk of chunks(count, seed, false)) {
    const mine = watches.engine.time(chunk, (answers) => quick(answers, SENT_AT));
    const byHands = watches.hand.time(chunk, (answers) => byHand(answers, SENT_AT));
    for (const [at, answers] of chunk.entries()) {
      const expected = bytes(interpreted(answers));
      if (bytes(mine[at]) !== expected || bytes(byHands[at]) !== expected) different += 1;
    }
    after ||= heapAfterCollection();
    await progress("with blanks", chunk.length);
  }
  print(
    "1. Submissions with blanks and “not sure”. Compared: every rule and parent, its tier, what is unknown, and the tier of all.",
    watches.engine.line(),
    watches.hand.line(),
    `   this engine at ${(watches.hand.perCall() / watches.engine.perCall()).toFixed(2)} of the speed of the function written by hand (aim 0.7)`,
    `   results that differ from the interpreted engine or from the function written by hand: ${different} of ${count}`,
    `   heap: ${mb(after - heap)} for engine, function and first chunk, ${mb(heapAfterCollection() - after)} more at the end`,
    "",
  );
  return different;
}

/** Complete submissions: there nothing is unknown, so engines with two truth values can be given the same rules. */
async function benchComplete(count: number, slow: number, seed: number): Promise<number> {
  const quick = compileRuleSet(RULE_SET);
  const heap = heapAfterCollection();
  const jsonRules = jsonRulesEngine(RULE_SET.rules);
  const heapWithJsonRules = heapAfterCollection();
  const zen = zenEngine(RULE_SET.rules);
  const heapWithZen = heapAfterCollection();
  const watches = {
    engine: new Stopwatch("this engine"),
    hand: new Stopwatch("written by hand"),
    zen: new Stopwatch("@gorules/zen-engine 0.54.0"),
    jsonRules: new Stopwatch("json-rules-engine 7.3.1"),
  };
  let different = 0;
  let given = 0;
  let after = 0;
  for (const chunk of chunks(count, seed, true)) {
    const flat = chunk.map((answers) => flattened(answers, SENT_AT));
    const some = flat.slice(0, Math.max(0, slow - given));
    const mine = watches.engine.time(chunk, (answers) => quick(answers, SENT_AT));
    const byHands = watches.hand.time(chunk, (answers) => byHand(answers, SENT_AT));
    const byZen = await watches.zen.timeEach<Flat, Ranks>(flat, zen);
    const byJsonRules = await watches.jsonRules.timeEach<Flat, Ranks>(some, jsonRules);
    given += chunk.length;
    for (const [at, result] of mine.entries()) {
      const expected = ranksIn(result);
      const others = [ranksIn(byHands[at]), byZen[at], byJsonRules[at]].filter((each) => each !== undefined);
      if (result.unknown.length > 0 || others.some((each) => !same(expected, each))) different += 1;
    }
    after ||= heapAfterCollection();
    await progress("complete", chunk.length);
  }
  const ratio = (other: Stopwatch) => (other.perCall() / watches.engine.perCall()).toFixed(1);
  print(
    `2. Complete submissions. Compared: every one of the ${RULE_SET.rules.length} rules, whether it holds and its tier. The other two are given days, ages and found words ready made, outside of their time, and two truth values.`,
    ...Object.values(watches).map((watch) => watch.line()),
    `   this engine is ${ratio(watches.jsonRules)} times as fast as json-rules-engine (aim 200), ${ratio(watches.zen)} times zen-engine (aim 20), ${ratio(watches.hand)} times the function written by hand (aim 0.7)`,
    `   results that differ between any of them: ${different} of ${count} (json-rules-engine was given ${Math.min(slow, count)})`,
    `   heap: json-rules-engine ${mb(heapWithJsonRules - heap)}, zen-engine ${mb(heapWithZen - heapWithJsonRules)} besides its native memory; ${mb(heapAfterCollection() - after)} more at the end than after the first chunk`,
    "",
  );
  return different;
}

/** Everything that a result holds, explained. */
function benchWhole(count: number, seed: number): void {
  const all = [...submissions({ count, seed })].map(fromJson);
  const watches = [new Stopwatch("assess, the whole result"), new Stopwatch("assess with receipt")] as const;
  watches[0].time(all, (answers) => assess(answers, [], SENT_AT));
  watches[1].time(all, (answers) => receiptOf(assess(answers, [], SENT_AT), answers, [], SENT_AT));
  print(
    `3. ${count} submissions with blanks: flags with their answers, causes, contradictions; then the receipt with the smallest changes.`,
    ...watches.map((watch) => watch.line()),
    `   memory of the process: ${mb(process.memoryUsage.rss())} resident`,
  );
}

function* chunks(count: number, seed: number, complete: boolean): Generator<readonly Answers[]> {
  let chunk: Answers[] = [];
  for (const answers of submissions({ count, seed, complete })) {
    chunk.push(fromJson(answers));
    if (chunk.length === CHUNK) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** As they come out of a database or a file. */
function fromJson(answers: Answers): Answers {
  return JSON.parse(JSON.stringify(answers)) as Answers;
}

function interpreted(answers: Answers): QuickResult {
  const { tier, flags, unknown } = assess(answers, [], SENT_AT);
  return { tier, flags: flags.map((flag) => ({ id: flag.id, tier: flag.tier })), unknown };
}

function ranksIn(result: QuickResult | undefined): Ranks {
  const parents = new Set(RULE_SET.parentRules.map(({ id }) => id));
  return new Map(
    (result?.flags ?? []).flatMap(({ id, tier }) => (parents.has(id) ? [] : [[id, tierRank(tier)] as const])),
  );
}

function same(a: Ranks, b: Ranks): boolean {
  return a.size === b.size && [...a].every(([id, rank]) => b.get(id) === rank);
}

const bytes = (result: QuickResult | undefined) => JSON.stringify(result);
const mb = (size: number) => `${(size / 2 ** 20).toFixed(1)} MB`;

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

let done = 0;

/** On standard error, so that standard output is the report alone; lets the garbage of a chunk go. */
async function progress(what: string, more: number): Promise<void> {
  done += more;
  process.stderr.write(`\r${what}: ${done} submissions   `);
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

if (values.help) process.stdout.write(USAGE);
else await main();
