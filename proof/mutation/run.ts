import { readFileSync, writeFileSync } from "node:fs";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { tryGateMutants } from "./gate-mutants";
import { judgeSurvivors } from "./judge-survivors";
import { tryMutants, type RuleMutants } from "./rule-mutants";

/**
 * Tries every mutant of every rule and of the reading of contradicted gates, says what became of them, and writes it to the
 * file named first. Survivors have to stand in survivors.json with a reason; exit code 1 when one does not, when one that
 * stands there is noticed, or when answers are met for which rule and oracle differ. Second argument: one rule alone.
 */
const [, , out, only] = process.argv;
const reasons = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8")) as Readonly<
  Record<string, string>
>;

const started = performance.now();
const rules = RULE_SET.rules.filter(({ id }) => only === undefined || id === only);
const found = [
  ...(only === undefined ? [tried("gates", tryGateMutants)] : []),
  ...rules.map((rule) => tried(rule.id, () => tryMutants(rule))),
];
const survivors = found.flatMap((each) => each.survivors);
const disputed = found.flatMap((each) => each.disputed);
const count = (of: (each: RuleMutants) => number) => found.reduce((sum, each) => sum + of(each), 0);
const summary = {
  tried: count((each) => each.tried),
  noticed: count(({ noticed }) => noticed),
  equivalent: count(({ equivalent }) => equivalent.length),
  survivors: survivors.length,
};
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(
  `rule mutants: ${summary.tried} tried, ${summary.noticed} noticed, ${summary.equivalent} the same rule, ${summary.survivors} survive; ${seconds} s\n`,
);
if (out !== undefined) writeFileSync(out, `${JSON.stringify(summary, undefined, 2)}\n`);
if (only === undefined) {
  const { unexplained, outdated } = judgeSurvivors(survivors, reasons);
  if (unexplained.length + outdated.length > 0) process.exitCode = 1;
}
if (disputed.length > 0) process.exitCode = 1;
if (only !== undefined)
  for (const id of survivors) process.stdout.write(`  ${id}: ${reasons[id] ?? "no reason"}\n`);

function tried(name: string, make: () => RuleMutants): RuleMutants {
  const from = performance.now();
  const result = make();
  const took = Math.round((performance.now() - from) / 1000);
  process.stdout.write(
    `${name}: ${result.tried} mutants, ${result.noticed} noticed, ${result.equivalent.length} the same rule, ${result.survivors.length} survive; ${took} s\n`,
  );
  for (const answers of result.disputed.slice(0, 3)) {
    process.stdout.write(`  rule and oracle differ: ${JSON.stringify(answers)}\n`);
  }
  return result;
}
