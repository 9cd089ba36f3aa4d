import { describe, expect, it, test } from "vitest";
import { aDay, judgedInForce, weekly } from "./a-series.testing";
import type { CheckIn } from "./check-in";
import { maySuggestResolved } from "./resolved";
import { earlierValues, readsSeries, serialEvidence } from "./serial-evidence";
import { SERIAL_RULES, type WorseningRuleId } from "./worsening-rules";
import { RULE_SET } from "../rule-set";

/** What a test at the last check-in was judged by, in short: values with their days, what is missing, and the comparison. */
function shown(series: readonly CheckIn[], rule: WorseningRuleId, question: string) {
  const { tests } = judgedInForce(series);
  return tests.flatMap((each) => {
    if (each.rule !== rule || each.question !== question) return [];
    const values = (all: typeof each.seen) =>
      all.map(({ question: of, at, value }) => [of, dayOf(at), value] as const);
    return [
      {
        truth: each.truth,
        decides: each.decides,
        seen: values(each.seen),
        missing: values(each.missing),
        needed: each.needed,
        reference: each.reference && {
          kind: each.reference.kind,
          mean: each.reference.mean,
          points: each.reference.points.map(({ day, value }) => [day, value]),
        },
      },
    ];
  })[0];
}

const dayOf = (at: string) => Math.round(Date.parse(at) / 86_400_000);
const WORST = "Q-NPRS-WORST";
const THREE = {
  kind: "baseline",
  mean: 3,
  points: [
    [0, 3],
    [7, 3],
    [14, 3],
  ],
};

describe("each test says by what it was judged", () => {
  it("W1", () => {
    expect(shown(weekly([3, 3, 3, 5, 6]), "W1", WORST)).toEqual({
      truth: "true",
      decides: true,
      seen: [
        [WORST, 21, 5],
        [WORST, 28, 6],
      ],
      missing: [],
      needed: 2,
      reference: THREE,
    });
  });

  it("W1 where one of two was not told", () => {
    expect(shown(weekly([3, 3, 3, undefined, 6]), "W1", WORST)).toMatchObject({
      truth: "unknown",
      seen: [[WORST, 28, 6]],
      missing: [[WORST, 21, undefined]],
    });
  });

  it("W1b, and that pain in running does not decide", () => {
    const all = [
      [WORST, 0, 3],
      [WORST, 7, 4],
      [WORST, 14, 5],
      [WORST, 21, 6],
    ];
    expect(shown(weekly([3, 4, 5, 6]), "W1b", WORST)).toEqual({
      truth: "true",
      decides: true,
      seen: all,
      missing: [],
      needed: undefined,
      reference: undefined,
    });
    expect(shown(weekly([3, 4, 5, 6]), "W1b", "Q-NPRS-RUN")).toMatchObject({ decides: false });
  });

  it("W2, against the first value while there is no baseline", () => {
    expect(shown(weekly([2, 2, 6]), "W2", WORST)).toEqual({
      truth: "true",
      decides: true,
      seen: [[WORST, 14, 6]],
      missing: [],
      needed: 4,
      reference: { kind: "first", mean: 2, points: [[0, 2]] },
    });
  });

  it("W3, by the last alone or by two", () => {
    const trends = (...all: readonly string[]) => all.map((trend, week) => aDay(week * 7, { trend }));
    expect(shown(trends("worse", "much-worse"), "W3", "Q-TREND")).toMatchObject({
      truth: "true",
      decides: true,
      seen: [["Q-TREND", 7, "much-worse"]],
    });
    expect(shown(trends("no-change", "worse", "worse"), "W3", "Q-TREND")).toMatchObject({
      truth: "true",
      seen: [
        ["Q-TREND", 7, "worse"],
        ["Q-TREND", 14, "worse"],
      ],
    });
    expect(shown(trends("worse"), "W3", "Q-TREND")).toMatchObject({
      truth: "false",
      seen: [["Q-TREND", 0, "worse"]],
    });
  });

  it("W4", () => {
    const lives = [1, 1, 1, 4, 5].map((dailyLife, week) => aDay(week * 7, { dailyLife, trend: "better" }));
    expect(shown(lives, "W4", "Q-ADL")).toEqual({
      truth: "true",
      decides: true,
      seen: [
        ["Q-ADL", 21, 4],
        ["Q-ADL", 28, 5],
      ],
      missing: [],
      needed: 3,
      reference: {
        kind: "baseline",
        mean: 1,
        points: [
          [0, 1],
          [7, 1],
          [14, 1],
        ],
      },
    });
  });

  it("W5, against the pain", () => {
    const weeks = [120, 120, 120, 60, 50].map((minutes, week) =>
      aDay(week * 7, { worst: 3, minutes, cut: minutes < 100, trend: "better" }),
    );
    expect(shown(weeks, "W5", "Q-RUN-MINUTES")).toEqual({
      truth: "true",
      decides: false,
      seen: [
        ["Q-RUN-MINUTES", 21, 60],
        ["Q-RUN-CUT", 21, true],
        [WORST, 21, 3],
        ["Q-RUN-MINUTES", 28, 50],
        ["Q-RUN-CUT", 28, true],
        [WORST, 28, 3],
      ],
      missing: [],
      needed: undefined,
      reference: THREE,
    });
  });

  it("W6, by the signs and the trend that was told", () => {
    const nerves = { feeling: ["tingling-left"], weakness: [], trend: "same", gate: "yes" };
    const series = [aDay(0), aDay(7, { nerves })];
    expect(shown(series, "W6", "Q-NEURO-SENS")).toMatchObject({
      truth: "true",
      decides: true,
      seen: [
        ["Q-NEURO-SENS", 7, ["tingling-left"]],
        ["Q-NEURO-WEAK", 7, []],
        ["Q-NEURO-TREND", 7, "same"],
      ],
    });
    const untold = { ...nerves, feeling: undefined, trend: undefined };
    expect(shown([aDay(0), aDay(7, { nerves: untold })], "W6", "Q-NEURO-SENS")).toMatchObject({
      truth: "unknown",
      seen: [["Q-NEURO-WEAK", 7, []]],
      missing: [["Q-NEURO-SENS", 7, undefined]],
    });
  });

  it("W6, where a sign follows a week in which nothing was told", () => {
    const told = (feeling: readonly string[] | undefined) => ({
      nerves: { feeling, weakness: [], trend: undefined, gate: undefined },
    });
    const series = [
      aDay(0, told(["tingling-left"])),
      aDay(7, told(undefined)),
      aDay(14, told(["tingling-left"])),
    ];
    expect(shown(series, "W6", "Q-NEURO-SENS")).toMatchObject({ truth: "false" });
  });

  it("the suggestion that it is over", () => {
    const WELL = { trend: "better", cut: false };
    const series = [3, 3, 3, 6, 4, 4].map((worst, week) => aDay(week * 7, { worst, ...WELL }));
    const { truth, seen, missing, needed, reference } = maySuggestResolved(series, SERIAL_RULES.thresholds);
    expect(truth).toBe("true");
    expect(seen.map(({ question, at, value }) => [question, dayOf(at), value])).toEqual([
      [WORST, 28, 4],
      ["Q-TREND", 28, "better"],
      ["Q-RUN-CUT", 28, false],
      [WORST, 35, 4],
      ["Q-TREND", 35, "better"],
      ["Q-RUN-CUT", 35, false],
    ]);
    expect([missing, needed, reference?.mean]).toEqual([[], 1, 3]);
    const none = maySuggestResolved(
      [1, 1].map((worst, week) => aDay(week * 7, { worst, ...WELL })),
      SERIAL_RULES.thresholds,
    );
    expect(none).not.toHaveProperty("reference");
    expect(none).not.toHaveProperty("needed");
  });
});

describe("the baseline of the latest check-in begins", () => {
  test.each([
    ["with the first", weekly([3, 3]), { start: "first", day: 0 }],
    ["after an episode has ended", weekly([5, 1, 1, 4]), { start: "episode-ended", day: 21 }],
    [
      "after a flag was closed",
      [aDay(0, { worst: 3 }), aDay(7, { worst: 3, closings: 1 }), aDay(14, { worst: 3, closings: 1 })],
      { start: "flag-closed", day: 7 },
    ],
  ] as const)("%s", (_, series, { start, day }) => {
    const { since } = judgedInForce(series);
    expect([since?.start, since && dayOf(since.at)]).toEqual([start, day]);
  });
});

describe("as evidence", () => {
  const evidence = () => serialEvidence(judgedInForce(weekly([3, 3, 3, 5, 6])));
  const at = (day: number) => new Date(day * 86_400_000).toISOString();

  it("what holds, with its values and what they were compared with", () => {
    expect(evidence()).toEqual([
      {
        rule: "W1",
        values: [
          { question: WORST, at: at(21), answer: 5 },
          { question: WORST, at: at(28), answer: 6 },
        ],
        against: {
          kind: "baseline",
          mean: 3,
          values: [0, 7, 14].map((day) => ({ question: WORST, at: at(day), answer: 3 })),
        },
        needed: 2,
      },
    ]);
  });

  it("minutes are compared, and the pain beside them is what is shown", () => {
    const weeks = [120, 120, 120, 60, 50].map((minutes, week) =>
      aDay(week * 7, { worst: 3, minutes, cut: minutes < 100, trend: "better" }),
    );
    const [w5] = serialEvidence(judgedInForce(weeks));
    expect(w5?.against?.values.map(({ question }) => question)).toEqual([WORST, WORST, WORST]);
    expect(w5).not.toHaveProperty("needed");
  });

  it("W3 is compared with nothing", () => {
    const [w3] = serialEvidence(judgedInForce([aDay(0), aDay(7, { trend: "much-worse" })]));
    expect(w3).toEqual({
      rule: "W3",
      values: [{ question: "Q-TREND", at: at(7), answer: "much-worse" }],
    });
  });

  it("earlier values come oldest first, each once, without those of now", () => {
    const [first] = evidence();
    const twice = first === undefined ? [] : [{ ...first, values: first.values.toReversed() }, first];
    expect(earlierValues(twice, at(28)).map((each) => [each.at, each.answer])).toEqual([[at(21), 5]]);
    expect(earlierValues(twice, at(99)).map((each) => each.at)).toEqual([at(21), at(28)]);
  });

  it("only the rule of the series reads it", () => {
    expect(RULE_SET.rules.filter(readsSeries).map(({ id }) => id)).toEqual(["REFER-WORSENING"]);
    expect(RULE_SET.rules.filter(readsSeries).map(({ id }) => id)).toEqual(["REFER-WORSENING"]);
  });
});
