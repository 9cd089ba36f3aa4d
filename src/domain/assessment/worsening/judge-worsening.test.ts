import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckIn, anIntake, instantAgo, NOW } from "../a-case.testing";
import { assess } from "../assess";
import type { HistoryEntry } from "../assessment";
import { aDay, atTheLast, firing, firingAt, judgedInForce, open, told, weekly } from "./a-series.testing";
import type { CheckIn } from "./check-in";
import { worseningAt } from "./judge-worsening";
import { NOTHING_TOLD } from "./series";
import { worseningFacts } from "./worsening-facts";
import { SERIAL_RULES } from "./worsening-rules";

type Values = readonly (number | undefined)[];

/** What holds at the last of these weekly worst pains. */
const EXAMPLES: readonly (readonly [string, Values, readonly string[]])[] = [
  ["the text's creep fires the start-up rule", [3, 4, 5, 6], ["W1b"]],
  ["the text's spike does not", [3, 3, 3, 6], []],
  ["one rise of 2 that returns", [3, 3, 3, 5, 3], []],
  ["one rise of 3", [3, 3, 3, 3, 6], []],
  ["two in a row", [3, 3, 3, 5, 5], ["W1"]],
  ["two, not in a row", [3, 3, 3, 5, 3, 5], []],
  ["the pair must come after the baseline", [2, 2, 6, 6], []],
  ["a return after an episode that ended", [7, 1, 1, 4], []],
  ["and one that stays", [7, 1, 1, 4, 4], []],
  ["and one that jumps to six from there", [2, 1, 1, 6], ["W2"]],
  ["which five from none is not", [3, 0, 0, 5], []],
  ["and one that comes in two steps", [3, 0, 0, 4, 7], ["W2"]],
  ["and one that climbs from there", [7, 1, 1, 3, 4, 5, 6], ["W1b"]],
  ["and one that lasts after three quiet weeks", [7, 1, 1, 0, 1, 1, 4, 4], ["W1"]],
  ["a rise of somebody who never had an episode", [1, 1, 1, 5, 5], ["W1"]],
  ["a jump of somebody who never had an episode", [0, 0, 0, 6], ["W2"]],
  ["swings within one point", [3, 4, 3, 4, 3, 4], []],
];

describe("examples of the text", () => {
  test.each(EXAMPLES)("%s", (_, values, rules) => {
    expect(firingAt(weekly(values))).toEqual(rules);
  });
});

/** Below, at and above: the value that moves is the last. */
const EDGES: readonly (readonly [string, Values, (number | undefined)[], readonly string[]])[] = [
  ["W1: 2 above a baseline of 3", [3, 3, 3, 5], [4, 5, 6], ["", "W1", "W1"]],
  ["W1: 2 above a baseline of 3 1/3 takes 6", [3, 3, 4, 6], [5, 6], ["", "W1"]],
  ["W1: 2 above a baseline of 2 2/3 takes 5", [2, 3, 3, 5], [4, 5], ["", "W1"]],
  ["ceiling: 1 above a baseline of 8", [8, 8, 8, 9], [8, 9, 10], ["", "W1", "W1"]],
  ["no ceiling below a baseline of 8", [7, 8, 8, 10], [9, 10], ["", "W1"]],
  ["ceiling: a baseline of 9 1/3 leaves nothing above it", [9, 9, 10, 10], [10], [""]],
  ["W1b: 3 in all", [3, 4, 4], [5, 6, 7], ["", "W1b", "W1b"]],
  ["W1b: two steps", [3, 3, 3], [6], [""]],
  ["W1b: never falls", [3, 5, 4], [6], [""]],
  ["W2: 4 above the baseline", [3, 3, 3], [6, 7, 8], ["", "W2", "W2"]],
  ["W2: 4 above a baseline of 2 1/3 takes 7", [2, 3, 2], [6, 7], ["", "W2"]],
  ["W2: reaching 6", [1, 1, 1], [5, 6], ["", "W2"]],
  ["W2: above the first value while there is no baseline", [2, 2], [5, 6], ["", "W2"]],
];

describe("every threshold of pain, below, at and above", () => {
  test.each(EDGES)("%s", (_, before, lasts, rules) => {
    expect(lasts.map((last) => firingAt(weekly([...before, last])).join())).toEqual(rules);
  });

  it("asks for two check-ins 5 days apart", () => {
    const series = (days: number) => [
      ...weekly([3, 3, 3]),
      aDay(21, { worst: 5 }),
      aDay(21 + days, { worst: 5 }),
    ];
    expect([4, 5, 6].map((days) => firingAt(series(days)).join())).toEqual(["", "W1", "W1"]);
  });

  it("asks daily check-ins to agree at both ends of 5 days, and most of those between", () => {
    const daily = (values: readonly number[]) => [
      ...weekly([3, 3, 3]),
      ...values.map((worst, index) => aDay(21 + index, { worst })),
    ];
    expect(firingAt(daily([5, 5, 5, 5, 5]))).toEqual([]);
    expect(firingAt(daily([5, 5, 5, 5, 5, 5]))).toEqual(["W1"]);
    expect(firingAt(daily([5, 5, 3, 5, 5, 5]))).toEqual(["W1"]);
    expect(firingAt(daily([5, 5, 3, 3, 5, 5]))).toEqual([]);
    expect(firingAt(daily([3, 5, 5, 5, 5, 5]))).toEqual([]);
    expect(firingAt(daily([5, 5, 5, 5, 5, 3]))).toEqual([]);
  });

  it("takes a baseline from three check-ins within 28 days, the first that lie so close", () => {
    const series = (third: number) => [
      aDay(0, { worst: 1 }),
      aDay(10, { worst: 3 }),
      aDay(third, { worst: 3 }),
      aDay(35, { worst: 3 }),
      aDay(42, { worst: 5 }),
      aDay(49, { worst: 5 }),
    ];
    const baselineFor = (third: number) =>
      judgedInForce(series(third))
        .tests.find(({ rule }) => rule === "W1")
        ?.reference?.points.map(({ day }) => day);
    expect(baselineFor(28)).toEqual([0, 10, 28]);
    expect(baselineFor(29)).toEqual([10, 29, 35]);
  });

  it("judges pain in running in the same way, each by its own baseline", () => {
    const runs = [2, 2, 2, 4, 4];
    const series = weekly([6, 6, 6, 6, 6]).map((checkIn, week) => ({ ...checkIn, run: runs[week] }));
    const worsening = judgedInForce(series);
    expect(firing(worsening)).toEqual(["W1"]);
    expect(worsening.tests.find(({ truth }) => truth === "true")).toMatchObject({
      question: "Q-NPRS-RUN",
      needed: 2,
      reference: { mean: 2 },
      seen: [{ value: 4 }, { value: 4 }],
    });
  });
});

describe("what the athlete says (W3)", () => {
  const trends = (...codes: readonly (string | undefined)[]): readonly CheckIn[] =>
    codes.map((trend, week) => aDay(week * 7, { worst: 3, trend, intake: week === 0 }));

  test.each([
    [["no-change", "much-worse"], "W3"],
    [["no-change", "worse"], ""],
    [["worse", "worse"], "W3"],
    [["no-change", "worse", "worse"], "W3"],
    [["worse", "no-change", "worse"], ""],
    [["slightly-worse", "slightly-worse", "slightly-worse"], ""],
    [["much-worse"], ""],
  ])("%j: %s", (codes, rules) => {
    expect(firingAt(trends(...codes)).join()).toBe(rules);
  });

  it("asks for 5 days between two", () => {
    const series = (days: number) => [
      aDay(0, { worst: 3, trend: "worse" }),
      aDay(days, { worst: 3, trend: "worse" }),
    ];
    expect([4, 5].map((days) => firingAt(series(days)).join())).toEqual(["", "W3"]);
  });

  it("is not known while it was not told", () => {
    expect(open(judgedInForce(trends("no-change", undefined)))).toEqual(["W3"]);
    expect(open(judgedInForce(trends("no-change", undefined, "worse")))).toEqual(["W3"]);
    expect(open(judgedInForce(trends("no-change", undefined, "no-change")))).toEqual([]);
  });
});

describe("daily life (W4) and load (W5)", () => {
  const dailyLife = (...values: Values) =>
    values.map((each, week) => aDay(week * 7, { worst: 3, trend: "no-change", dailyLife: each }));

  test.each([
    [[1, 1, 1, 4, 4], "W4"],
    [[1, 1, 1, 4, 3], ""],
    [[1, 1, 1, 3, 4], ""],
    [[0, 3, 3], "W4"],
    [[0, 0, 3, 3], "W4"],
    [[0, 0, 3, 2], ""],
    [[0, 2, 3], ""],
  ])("Q-ADL %j: %s", (values, rules) => {
    expect(firingAt(dailyLife(...values)).join()).toBe(rules);
  });

  const LOAD = [120, 120, 120, 60, 60];
  const loaded = (worst: Values, minutes: Values, cut: readonly (boolean | undefined)[]) =>
    worst.map((each, week) =>
      aDay(week * 7, { worst: each, trend: "no-change", minutes: minutes[week], cut: cut[week] }),
    );
  const CUT = [false, false, false, true, true];

  test.each([
    ["half the minutes, because of pain, pain the same", [4, 4, 4, 4, 4], LOAD, CUT, "W5"],
    ["61 of 120 is not half", [4, 4, 4, 4, 4], [120, 120, 120, 60, 61], CUT, ""],
    ["pain a point lower", [4, 4, 4, 4, 3], LOAD, CUT, ""],
    ["pain two thirds lower than a baseline of 3 2/3", [4, 4, 3, 3, 3], LOAD, CUT, "W5"],
    ["no pain, as before", [0, 0, 0, 0, 0], LOAD, CUT, ""],
    ["not because of pain", [4, 4, 4, 4, 4], LOAD, [false, false, false, true, false], ""],
    ["never ran", [4, 4, 4, 4, 4], [0, 0, 0, 0, 0], CUT, ""],
    ["one week only", [4, 4, 4, 4, 4], [120, 120, 120, 120, 60], CUT, ""],
    ["straight after the intake", [4, 4, 4], [120, 60, 60], [undefined, true, true], "W5"],
    [
      "cut from the third week on: the first cut week is no measure of the second",
      [4, 4, 4, 4],
      [180, 180, 80, 80],
      [undefined, false, true, true],
      "W5",
    ],
  ] as const)("%s", (_, worst, minutes, cut, rules) => {
    expect(firingAt(loaded(worst, minutes, cut)).join()).toBe(rules);
  });

  it("is listed as not known without making the whole not known: a quiet week is not asked", () => {
    const worsening = judgedInForce(loaded([4, 4, 4, 4, 4], [120, 120, 120, 60, undefined], CUT));
    expect(open(worsening)).toEqual(["W5"]);
    expect(worsening.truth).toBe("false");
  });
});

describe("nerves (W6)", () => {
  const nerves = (...each: readonly Partial<CheckIn["nerves"]>[]) =>
    each.map((told, week) =>
      aDay(week * 7, {
        worst: 3,
        trend: "no-change",
        nerves: { feeling: undefined, weakness: undefined, trend: undefined, gate: undefined, ...told },
      }),
    );
  const NONE = { feeling: [], weakness: [] };

  test.each([
    ["new tingling", [NONE, { feeling: ["tingling-left"], weakness: [] }], "true"],
    ["new weakness", [NONE, { feeling: [], weakness: ["left"] }], "true"],
    [
      "the same tingling",
      [
        { ...NONE, feeling: ["tingling-left"] },
        { ...NONE, feeling: ["tingling-left"] },
      ],
      "false",
    ],
    [
      "the other hand too",
      [
        { ...NONE, feeling: ["tingling-left"] },
        { ...NONE, feeling: ["tingling-left", "tingling-right"] },
      ],
      "true",
    ],
    [
      "gone, and back",
      [{ ...NONE, feeling: ["tingling-left"] }, NONE, { ...NONE, feeling: ["tingling-left"] }],
      "true",
    ],
    [
      "spreading",
      [
        { ...NONE, feeling: ["tingling-left"] },
        { ...NONE, feeling: ["tingling-left"], trend: "spreading-or-stronger" },
      ],
      "true",
    ],
    ["tingling where nothing was told before", [{}, { feeling: ["tingling-left"], weakness: [] }], "true"],
    ["the gate says no", [NONE, { gate: "no" }], "false"],
    ["the gate says yes, and nothing is told", [NONE, { gate: "yes" }], "unknown"],
    ["the gate is blank", [NONE, {}], "unknown"],
    ["an intake alone", [{ feeling: ["tingling-left"], weakness: [] }], "false"],
  ] as const)("%s", (_, each, truth) => {
    expect(judgedInForce(nerves(...each)).tests.find(({ rule }) => rule === "W6")?.truth).toBe(truth);
  });

  it("judges a form that stopped at nerves by nerves alone, and does not count it as a week", () => {
    const stopped = aDay(24, {
      nervesOnly: true,
      nerves: { feeling: [], weakness: ["left"], trend: undefined, gate: undefined },
    });
    const before = weekly([3, 3, 3, 5]);
    expect(firingAt([...before, stopped])).toEqual(["W6"]);
    expect(firingAt([...before, stopped, aDay(28, { worst: 5 })])).toContain("W1");
  });
});

describe("what is not told", () => {
  it("leaves open what it could have made hold, and says which day it was", () => {
    const worsening = judgedInForce(weekly([3, 3, 3, 5, undefined]));
    expect(worsening.truth).toBe("unknown");
    expect(open(worsening)).toEqual(["W1", "W2"]);
    expect(worsening.tests.find(({ rule }) => rule === "W1")?.missing).toEqual([
      { question: "Q-NPRS-WORST", at: "1970-01-29T00:00:00.000Z", value: undefined },
    ]);
  });

  it("leaves nothing open that it could not have made hold", () => {
    expect(open(judgedInForce(weekly([8, 8, 8, 8, undefined])))).toEqual([]);
    expect(open(judgedInForce(weekly([9, 9, 10, 10, undefined])))).toEqual([]);
    expect(open(judgedInForce(weekly([3, 5, 4, undefined])))).toEqual(["W2"]);
    expect(open(judgedInForce(weekly([3, 3, 5, undefined])))).toEqual(["W1b", "W2"]);
  });

  it("in the week before leaves a second rise open, and the week after settles it", () => {
    expect(judgedInForce(weekly([3, 3, 3, undefined, 5])).truth).toBe("unknown");
    expect(judgedInForce(weekly([3, 3, 3, undefined, 5, 3])).truth).toBe("false");
    expect(judgedInForce(weekly([3, 3, 3, undefined, 5, 5])).truth).toBe("true");
  });

  it("ends no episode", () => {
    expect(firingAt(weekly([2, 2, 2, 1, undefined, 1, 4, 4]))).toEqual(["W1"]);
    expect(firingAt(weekly([2, 2, 2, 1, 1, 4, 4]))).toEqual([]);
  });
});

describe("from answers", () => {
  it("restarts the baseline when a clinician closes a flag, whatever it was", () => {
    const weeks = told(
      [35, { "Q-NPRS-WORST": 3 }],
      [28, { "Q-NPRS-WORST": 3 }],
      [21, { "Q-NPRS-WORST": 3 }],
      [7, { "Q-NPRS-WORST": 5 }],
      [0, { "Q-NPRS-WORST": 5 }],
    );
    expect(firing(atTheLast(weeks))).toContain("W1");
    const closed = { at: "2026-11-10T12:00:00Z", act: "close", flag: "REFER-ADL" } as const;
    const worsening = atTheLast([closed, ...weeks]);
    expect(firing(worsening)).toEqual([]);
    expect(worsening.since).toEqual({ start: "flag-closed", at: "2026-11-15T09:00:00.000Z" });
  });

  it("compares the first value after that with the last one before", () => {
    const closed = { at: "2026-11-17T12:00:00Z", act: "close", flag: "REFER-ADL" } as const;
    const at = (last: number | undefined) =>
      atTheLast([
        ...told([28, { "Q-NPRS-WORST": 3 }], [21, { "Q-NPRS-WORST": 3 }], [14, { "Q-NPRS-WORST": 5 }]),
        closed,
        ...told([0, {}], [0, { "Q-NPRS-WORST": last ?? "unsure" }]).slice(1),
      ]);
    expect(firing(at(8))).toEqual([]);
    expect(firing(at(9))).toEqual(["W2"]);
    expect(at(9).tests.find(({ truth }) => truth === "true")?.reference).toMatchObject({
      kind: "before",
      points: [{ value: 5 }],
    });
    expect(open(at(undefined))).toContain("W2");
  });

  it("lets no closing of another flag settle what the athlete says of the course", () => {
    const after = (flag: string) =>
      atTheLast([
        ...told([14, { "Q-NPRS-WORST": 3 }], [7, { "Q-TREND": "worse" }]),
        { at: "2026-11-17T12:00:00Z", act: "close", flag },
        ...told([0, {}], [0, { "Q-TREND": "worse" }]).slice(1),
      ]);
    expect(firing(after("REFER-ADL"))).toEqual(["W3"]);
    expect(firing(after("REFER-WORSENING"))).toEqual([]);
  });

  it("does not restart it when restrictions are lifted", () => {
    const weeks = told(
      [28, { "Q-NPRS-WORST": 3 }],
      [21, { "Q-NPRS-WORST": 3 }],
      [14, { "Q-NPRS-WORST": 3 }],
      [7, { "Q-NPRS-WORST": 5 }],
      [0, { "Q-NPRS-WORST": 5 }],
    );
    const lift = {
      at: "2026-11-10T12:00:00Z",
      act: "lift",
      flag: "REFER-ADL",
      until: "2026-12-10T12:00:00Z",
    } as const;
    expect(firing(atTheLast([lift, ...weeks]))).toContain("W1");
  });

  it("does not judge what is no check-in", () => {
    const weeks = told(
      [28, { "Q-NPRS-WORST": 3 }],
      [21, { "Q-NPRS-WORST": 3 }],
      [14, { "Q-NPRS-WORST": 3 }],
      [7, { "Q-NPRS-WORST": 5 }],
      [1, { "Q-NPRS-WORST": 5 }],
    );
    const tested = [...weeks, { at: "2026-11-22T09:00:00Z", answers: { "Q-PLANK": 40 } }];
    expect(atTheLast(tested)).toEqual({ truth: "false", tests: [], asIntake: false, since: undefined });
    expect(worseningFacts(atTheLast(tested))).toMatchObject({ "pain-rising": { min: 0, max: 0 } });
  });

  it("leaves the course at an intake to the intake's own row", () => {
    const intake = told([14, { "Q-TREND": "much-worse" }]);
    expect(atTheLast(intake)).toMatchObject({ asIntake: true, truth: "false" });
    const again = told([14, {}], [7, { "Q-TREND": "much-worse" }]);
    expect(atTheLast(again)).toMatchObject({ asIntake: false, truth: "true" });
    expect(
      worseningAt(NOTHING_TOLD, { at: "2026-11-22T09:00:00Z", answers: {} }, SERIAL_RULES).asIntake,
    ).toBe(true);
    expect(
      worseningAt(NOTHING_TOLD, { at: "2026-11-22T09:00:00Z", answers: { "Q-TREND": "worse" } }, SERIAL_RULES)
        .asIntake,
    ).toBe(true);
  });

  it("gives facts that conditions can read", () => {
    expect(worseningFacts(judgedInForce(weekly([3, 3, 3, 5, 5])))).toEqual({
      "pain-rising": { min: 1, max: 1 },
      "run-pain-rising": { min: 0, max: 0 },
      "told-worse": { min: 0, max: 0 },
      "daily-life-lost": { min: 0, max: 0 },
      "load-masked": { min: 0, max: 0 },
      "nerves-changed": { min: 0, max: 0 },
      "course-at-intake": { min: 0, max: 0 },
    });
    expect(worseningFacts(judgedInForce(weekly([3, 3, 3, 5, undefined])))["pain-rising"]).toBe("unknown");
  });
});

describe("a correction sent on a later day", () => {
  const intake = { at: instantAgo(28), answers: anIntake({ "Q-NPRS-WORST": 3 }) };
  const weeks = [21, 14].map((days) => ({ at: instantAgo(days), answers: aCheckIn() }));
  const high = { at: instantAgo(7), answers: aCheckIn({ "Q-NPRS-WORST": 5 }) };
  const again = { "Q-NPRS-WORST": 5 };
  const rises = (history: readonly HistoryEntry[], corrects?: string) =>
    assess(aCheckIn(again), history, NOW, corrects).flags.map(({ id }) => id);

  it("is no second check-in in a row", () => {
    expect(rises([intake, ...weeks, high])).toEqual(["REFER-WORSENING"]);
    expect(rises([intake, ...weeks, high], high.at)).toEqual([]);
  });

  it("of the only intake is judged as an intake", () => {
    const first = { at: instantAgo(2), answers: anIntake({ "Q-NPRS-WORST": 8 }) };
    const flags = (corrects?: string) =>
      assess({ "Q-TREND": "worse" }, [first], NOW, corrects).flags.map(({ id }) => id);
    expect(flags(first.at)).toContain("REFER-WORSENING");
    expect(flags()).not.toContain("REFER-WORSENING");
  });

  it("of the first pain is what a gain is measured by", () => {
    const tried = { tried: ["rest"], weeks: 4, effect: "a-little" };
    const answers = anIntake({ "Q-SELFCARE": tried, "Q-START": "4-6-weeks", "Q-NPRS-WORST": 3 });
    const first = { at: instantAgo(9), answers: anIntake({ "Q-NPRS-WORST": 6 }) };
    const fixed = { at: instantAgo(8), answers: anIntake({ "Q-NPRS-WORST": 3 }), corrects: first.at };
    const fires = (...history: readonly HistoryEntry[]) =>
      assess(answers, history, NOW).flags.some(({ id }) => id === "REFER-PERSISTS");
    expect(fires(first)).toBe(false);
    expect(fires(first, fixed)).toBe(true);
  });
});

describe("nerves that are told behind an answer of none", () => {
  const before = [{ at: instantAgo(7), answers: anIntake() }];
  const answers = aCheckIn({
    "Q-NEW": "yes",
    "Q-NEURO-SENS": ["none"],
    "Q-NEURO-WEAK": ["none"],
    "Q-NEURO-PATT": ["constant"],
  });
  const worsening = () => assess(answers, before, NOW).flags.find(({ id }) => id === "REFER-WORSENING");

  it("are new, as the other rules read them", () => {
    expect(worsening()).toMatchObject({ tier: "SAME_DAY" });
  });

  it("are shown by what was told, never by what was read", () => {
    const [w6] = worsening()?.series ?? [];
    expect(w6).toMatchObject({ rule: "W6", values: [{ question: "Q-NEURO-PATT", answer: ["constant"] }] });
  });

  it("are not new a week later", () => {
    const history = [...before, { at: instantAgo(3), answers }];
    const again = aCheckIn({ "Q-NEW": "yes", "Q-NEURO-SENS": ["tingling-left"], "Q-NEURO-WEAK": ["none"] });
    const tests = worseningOf(history, again);
    expect(tests).toBe("false");
  });

  it("leave open what else there is", () => {
    const history = [...before, { at: instantAgo(3), answers }];
    expect(worseningOf(history, answers)).toBe("unknown");
  });

  function worseningOf(history: readonly HistoryEntry[], now: Answers) {
    const tests = atTheLast([...history, { at: NOW, answers: now }]).tests;
    return tests.find(({ rule }) => rule === "W6")?.truth;
  }
});
