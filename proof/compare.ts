import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runCases } from "./run-cases";
import { DOMAINS } from "./space/domains";
import { pairsOfDomains, pairsOfQuestions, productOf, sample, type Change } from "./space/walk";
import { Tally } from "./tally";

const { values: options } = parseArgs({
  options: {
    sample: { type: "string", default: "200000" },
    seed: { type: "string", default: "20261122" },
    each: { type: "string", default: "40" },
    only: { type: "string" },
    out: { type: "string" },
  },
});

const total = new Tally();
const representatives: Record<string, Change[]> = {};
const report: string[] = [];

function say(line: string): void {
  report.push(line);
  process.stdout.write(`${line}\n`);
}

/** Walks one part of the space, and says how many were compared, how many differ, and how long it took. */
function walk(name: string, changes: Iterable<Change>, seen?: (change: Change, said: string) => void): void {
  const before = { compared: total.compared, ...total.differing };
  const started = performance.now();
  for (const change of changes) {
    const said = total.compare(change);
    seen?.(change, JSON.stringify(said));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const compared = total.compared - before.compared;
  const { any, tier, mode, flags, unknown } = total.differing;
  say(
    `${name}: ${compared} compared, ${seconds} s; differ ${any - before.any} (tier ${tier - before.tier}, mode ${mode - before.mode}, flags ${flags - before.flags}, unknown ${unknown - before.unknown})`,
  );
}

/** At most so many of them, evenly spread. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, at) => items[Math.floor(at * step)]).filter(
    (item) => item !== undefined,
  );
}

if (options.only !== "space") {
  const cases = runCases();
  for (const line of cases.lines) say(line);
  if (cases.results.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

if (options.only !== "cases") {
  for (const [name, domain] of Object.entries(DOMAINS)) {
    const distinct = new Map<string, Change>();
    walk(`domain ${name}`, productOf(domain), (change, said) => {
      if (!distinct.has(said)) distinct.set(said, change);
    });
    representatives[name] = spread([...distinct.values()], Number(options.each));
    say(`  ${distinct.size} distinct results`);
  }
  walk("pairs of questions", pairsOfQuestions());
  walk(`pairs of domains, up to ${options.each} distinct results of each`, pairsOfDomains(representatives));
  walk(
    `random full combinations, seed ${options.seed}`,
    sample(Number(options.sample), Number(options.seed)),
  );
  say(`all: ${total.compared} compared, ${total.differing.any} differ`);
  const kinds = [...total.kinds].toSorted(([, a], [, b]) => b.count - a.count);
  for (const [kind, { count, example }] of kinds) {
    say(`${count} x ${kind}`);
    say(`    ${JSON.stringify(example.change, (_, value: unknown) => value ?? "(blank)")}`);
    say(`    engine ${JSON.stringify(example.engine)}`);
    say(`    oracle ${JSON.stringify(example.oracle)}`);
  }
}
if (total.differing.any > 0) process.exitCode = 1;
if (options.out !== undefined) writeFileSync(options.out, `${report.join("\n")}\n`);
