import { expect, it, test } from "vitest";
import { firing, judgedInForce, open, weekly } from "./a-series.testing";
import { judgeWorsening } from "./judge-worsening";
import { WORSENING_THRESHOLDS } from "./thresholds";
import { WORSENING_RULES, type WorseningRule } from "./worsening-rules";

/** As a clinician would publish it: W1c in place of W1 and W1b. */
const PUBLISHED: readonly WorseningRule[] = WORSENING_RULES.map((rule) => {
  if (rule.id === "W1c") return { ...rule, status: "in-force" };
  return rule.id === "W1" || rule.id === "W1b" ? { ...rule, status: "candidate" } : rule;
});
const published = (values: readonly (number | undefined)[]) =>
  judgeWorsening(weekly(values), WORSENING_THRESHOLDS, PUBLISHED);

test.each([
  [[3, 3, 3, 5, 5], []],
  [[3, 3, 3, 5, 5, 5], ["W1c"]],
  [[3, 3, 3, 5, 6], ["W1c"]],
  [[3, 3, 3, 6], []],
  [
    [3, 3, 3, 7],
    ["W1c", "W2"],
  ],
  [[3, 3, 3, 5, 3, 5, 5], []],
  [[3, 3, 3, 5, 4, 5, 5], ["W1c"]],
  [[3, 3, 4, 5, 5, 6, 3], []],
  [[3, 4, 5, 6], ["W1c"]],
  [[3, 4, 4, 6], []],
  [[3, 3, 3, 6, 6, 3], []],
  [[7, 1, 1, 4], []],
  // A baseline that nothing follows yet; one whose last value is its highest; nothing added by the latest.
  [[3, 3, 3], []],
  [[1, 1, 7, 5], []],
  [[3, 3, 3, 7, 4], []],
])("published, after %j holds %j", (values, rules) => {
  expect(firing(published(values))).toEqual(rules);
});

it("adds nothing for a blank and takes nothing off, and is open on a blank that could decide", () => {
  expect(firing(published([3, 3, 3, 5, undefined, 5, 5]))).toEqual(["W1c"]);
  expect(open(published([3, 3, 3, 5, undefined]))).toEqual(["W1c", "W2"]);
});

it("is shown by the values after the baseline, the baseline and the points that carry nothing", () => {
  const w1c = published([3, 3, 3, 5, 6]).tests.find(({ rule }) => rule === "W1c");
  expect(w1c).toMatchObject({
    seen: [{ value: 5 }, { value: 6 }],
    reference: { kind: "baseline", mean: 3 },
    needed: 1,
  });
});

it("is never judged while it is a candidate, whatever the series", () => {
  expect(WORSENING_RULES.filter(({ status }) => status === "candidate").map(({ id }) => id)).toEqual(["W1c"]);
  for (const values of [
    [3, 3, 3, 7, 7, 7],
    [3, 4, 5, 6],
    [1, 1, 1, 9, 9],
    [3, 3, 3, undefined],
  ]) {
    expect(judgedInForce(weekly(values)).tests.map(({ rule }) => rule)).not.toContain("W1c");
  }
});
