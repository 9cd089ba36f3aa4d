import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { tryMutants } from "./rule-mutants";

/**
 * Tries every mutant of every rule, says what became of them, and writes it to the file named first. Survivors have to
 * stand in survivors.json with a reason; exit code 1 when one does not, or has nothing but "not yet looked at" for one.
 */
const FILE = new URL("survivors.json", import.meta.url);
const OPEN = "not yet looked at";
const reasons: Readonly<Record<string, string>> = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, "utf8")) as Record<string, string>)
  : {};

const started = performance.now();
const found = RULE_SET.rules.map((rule) => {
  const result = tryMutants(rule);
  const { tried, noticed, equivalent, survivors } = result;
  process.stdout.write(
    `${rule.id}: ${tried} mutants, ${noticed} noticed, ${equivalent.length} the same rule, ${survivors.length} survive\n`,
  );
  return result;
});
const survivors = found.flatMap((each) => each.survivors);
const count = (of: (each: (typeof found)[number]) => number) =>
  found.reduce((sum, each) => sum + of(each), 0);
const summary = {
  ruleSet: RULE_SET.version,
  tried: count(({ tried }) => tried),
  noticed: count(({ noticed }) => noticed),
  equivalent: count(({ equivalent }) => equivalent.length),
  survivors: Object.fromEntries(survivors.map((id) => [id, reasons[id] ?? OPEN])),
  seconds: Math.round((performance.now() - started) / 100) / 10,
};
process.stdout.write(
  `rule mutants: ${summary.tried} tried, ${summary.noticed} noticed, ${summary.equivalent} the same rule, ${survivors.length} survive; ${summary.seconds} s\n`,
);
const [, , out] = process.argv;
if (out !== undefined) writeFileSync(out, `${JSON.stringify(summary, undefined, 2)}\n`);
const unexplained = survivors.filter((id) => (reasons[id] ?? OPEN) === OPEN);
for (const id of unexplained) process.stdout.write(`  no reason: ${id}\n`);
if (unexplained.length > 0) process.exitCode = 1;
