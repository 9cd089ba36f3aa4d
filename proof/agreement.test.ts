import { afterAll, describe, expect, test } from "vitest";
import { CASES } from "./cases/all-cases";
import { answersOf, ANSWERED_AT } from "./cases/clinical-case";
import { differences, engineSays, oracleSays } from "./compare-result";
import { runCases } from "./run-cases";
import { DOMAINS } from "./space/domains";
import { productOf, sample, type Change } from "./space/walk";
import { Tally } from "./tally";

/** A bounded part of what `npm run prove` goes through whole. */
const SAMPLE = 1_500;
const SEED = 20_261_122;
/** Of each domain one combination in so many. */
const ONE_IN = 100;

const tally = new Tally();
const started = performance.now();
afterAll(() => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`agreement: ${tally.compared} intakes and ${CASES.length} cases; ${seconds} s\n`);
});

describe("the engine and the oracle", () => {
  const { results } = runCases();
  test.each(results.map(({ each, faults }) => [each.name, faults] as const))(
    "%s: the engine gives what was written of it",
    (_, faults) => {
      expect(faults).toEqual([]);
    },
  );

  test.each(CASES.map((each) => [each.name, each] as const))("%s: both say the same", (_, each) => {
    const answers = answersOf(each);
    expect(differences(engineSays(answers, ANSWERED_AT), oracleSays(answers, ANSWERED_AT))).toEqual([]);
  });

  test.each(Object.entries(DOMAINS))("agree on one in a hundred combinations of %s", (_, domain) => {
    const some = [...productOf(domain)].filter((__, at) => at % ONE_IN === 0);
    expect(some.flatMap(disagreement)).toEqual([]);
  });

  test("agree on random full combinations", () => {
    expect([...sample(SAMPLE, SEED)].flatMap(disagreement)).toEqual([]);
  });
});

/** What both say differently of the well runner with these changes, with the changes. */
function disagreement(change: Change): readonly string[] {
  const { engine, oracle } = tally.compare(change);
  return differences(engine, oracle).map((each) => `${each} with ${JSON.stringify(change)}`);
}
