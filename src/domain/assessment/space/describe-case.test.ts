import { expect, test } from "vitest";
import { all, any, fact, mentions, not, number, says, type Condition } from "../condition";
import { YES } from "../compiled/compile-condition";
import { describeCase } from "./describe-case";
import { forEachCase } from "./every-case";
import { factor } from "./factor";

/** The first case in which a condition holds, in words. */
function told(condition: Condition): string | undefined {
  const factored = factor([{ condition, straddle: "true" }]);
  const { cases } = factored;
  let words: string | undefined;
  forEachCase(cases, () => {
    if (cases.tests[0]?.(cases.reader) !== YES) return undefined;
    words = describeCase(factored);
    return "stop";
  });
  return words;
}

test.each<[string, Condition]>([
  ["Q-TREND worse", says("Q-TREND", "worse")],
  ["Q-NEURO-SENS tingling-left, Q-NEURO-WEAK not known, Q-NEURO-KNOWN.examined yes", examined()],
  ["Q-CORD legs and bowel", all(says("Q-CORD", "legs"), says("Q-CORD", "bowel"))],
  ["Q-FIRST-EVER true", says("Q-FIRST-EVER", true)],
  ["Q-NPRS-WORST from 4, below 7", number("Q-NPRS-WORST", { from: 4, below: 7 })],
  ["Q-NPRS-WORST from 7", number("Q-NPRS-WORST", { from: 7 })],
  ["Q-NPRS-WORST below 4", number("Q-NPRS-WORST", { below: 4 })],
  ["Q-NPRS-WORST any", number("Q-NPRS-WORST", {})],
  ["age from 16, below 40", fact("age", { from: 16, below: 40 })],
  ["days-since-start below 4", fact("days-since-start", { below: 4 })],
  ["Q-RUN-VOL.minutes from 60", number("Q-RUN-VOL.minutes", { from: 60 })],
  ["Q-TREND not known", not({ certain: says("Q-TREND", "worse", "better") })],
])("%s", (words, condition) => {
  expect(told(condition)).toBe(words);
});

function examined(): Condition {
  return all(says("Q-NEURO-SENS", "tingling-left"), says("Q-NEURO-KNOWN.examined", "yes"));
}

test("a text is not repeated", () => {
  expect(told(all(says("Q-NEURO-SENS", "tingling-left"), mentions("Q-NEURO-KNOWN.cause", "c7")))).toBe(
    "Q-NEURO-SENS tingling-left, Q-NEURO-WEAK not known, Q-NEURO-KNOWN.cause with such words",
  );
});

test("a range over several bands is told by its ends", () => {
  const both = all(fact("days-since-start", { below: 14 }), fact("days-since-start", { from: 4, below: 35 }));
  expect(told(both)).toMatch(/^days-since-start (below 14|from 4, below 14)$/);
  const wide = all(fact("days-since-start", { below: 4 }), fact("days-since-start", { from: 35 }));
  expect(told(wide)).toBe("days-since-start any");
});

test("what was taken out is told as a whole, where it holds, and left out where it is not known", () => {
  const pair = any(says("Q-CORD", "legs"), says("Q-WING", "left"));
  expect(told(all(says("Q-TREND", "worse"), pair))).toBe(`Q-TREND worse, ${JSON.stringify(pair)}`);
  expect(told(any(pair, says("Q-TREND", "worse")))).toBe("Q-TREND worse");
});
