import { describe, expect, it, test } from "vitest";
import { aDay, judgedInForce, weekly } from "./a-series.testing";
import type { CheckIn } from "./check-in";
import type { WorseningRuleId } from "./worsening-rules";

const WORST = "Q-NPRS-WORST";

function judged(series: readonly CheckIn[], rule: WorseningRuleId) {
  const test = judgedInForce(series).tests.find((each) => each.rule === rule);
  return test && { truth: test.truth, missing: test.missing.map(({ question }) => question) };
}

test.each([
  ["W2 above a first value that no jump can reach", [9, undefined], "W2"],
  ["W1 where the other of two is no rise", [3, 3, 3, undefined, 3], "W1"],
] as const)("%s: no blank is missing where none could decide", (_, values, rule) => {
  expect(judged(weekly(values), rule)).toEqual({ truth: "false", missing: [] });
});

describe("masked by less running", () => {
  const CUT = { worst: 3, minutes: 50, cut: true, trend: "better" } as const;
  const at = (last: Partial<CheckIn>) =>
    judged(
      [
        ...[0, 7, 14].map((day) => aDay(day, { ...CUT, minutes: 120, cut: false })),
        aDay(21, CUT),
        aDay(28, { ...CUT, ...last }),
      ],
      "W5",
    );

  test.each([
    ["whether it was cut", { cut: undefined }, "Q-RUN-CUT"],
    ["the pain", { worst: undefined }, WORST],
    ["the minutes", { minutes: undefined }, "Q-RUN-MINUTES"],
  ])("is not known without %s", (_, last, question) => {
    expect(at(last)).toEqual({ truth: "unknown", missing: [question] });
  });
});

describe("daily check-ins are compared with what was told by then", () => {
  // Before the three in a row there is one day, before the last of them there are three.
  const days = [0, 7, 9, 12];
  const verdict = (series: readonly CheckIn[], rule: WorseningRuleId) =>
    judgedInForce(series).tests.find((each) => each.rule === rule);

  it("in daily life before any of the three", () => {
    const series = days.map((day, at) => aDay(day, { dailyLife: [1, 4, 4, 6][at] }));
    expect(verdict(series, "W4")?.reference).toMatchObject({ kind: "first", mean: 1 });
  });

  it("in load before each", () => {
    const series = days.map((day) => aDay(day, { worst: 3, minutes: 60, cut: day > 0 }));
    expect(verdict(series, "W5")?.reference).toMatchObject({ kind: "baseline", mean: 3 });
  });

  it("and at the first with nothing", () => {
    const first = [aDay(0, { minutes: 60 }), aDay(7, { minutes: 60 })];
    expect(verdict(first, "W4")).not.toHaveProperty("reference");
    expect(verdict(first, "W5")).not.toHaveProperty("reference");
  });
});
