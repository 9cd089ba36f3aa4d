import { describe, expect, it } from "vitest";
import type { HistoryEntry, Submitted } from "../assessment";
import { highestByDay, isFirstSubmission, NOTHING_TOLD, seriesOf, withEntry } from "./series";

const MONDAY = "2026-11-16T07:00:00Z";

it("keeps what was not answered, or is not known, apart from no pain", () => {
  const [checkIn] = seriesOf([
    {
      at: MONDAY,
      answers: {
        "Q-NEW": "unsure",
        "Q-NPRS-WORST": 0,
        "Q-TREND": "unsure",
        "Q-RUN-CUT": "unsure",
        "Q-NEURO-SENS": ["unsure"],
        "Q-NEURO-WEAK": ["none"],
      },
    },
  ]);
  expect(checkIn).toEqual({
    at: MONDAY,
    day: 20_773,
    intake: false,
    nervesOnly: false,
    closings: 0,
    courseClosings: 0,
    worst: 0,
    run: undefined,
    trend: undefined,
    dailyLife: undefined,
    minutes: undefined,
    cut: undefined,
    nerves: { feeling: undefined, weakness: [], trend: undefined, gate: undefined },
  });
});

it("takes the minutes of an intake from its usual week", () => {
  const [intake] = seriesOf([
    {
      at: MONDAY,
      answers: { "Q-LOC": ["mid-back-centre"], "Q-NPRS-WORST": 4, "Q-RUN-VOL": { minutes: 150 } },
    },
  ]);
  expect(intake).toMatchObject({ intake: true, minutes: 150 });
});

describe("a correction sent on a later day", () => {
  const week = (days: number) => new Date(Date.parse(MONDAY) + days * 86_400_000).toISOString();
  const told = (days: number, worst: number, corrects?: number): HistoryEntry => ({
    at: week(days),
    answers: { "Q-NPRS-WORST": worst },
    ...(corrects === undefined ? {} : { corrects: week(corrects) }),
  });
  const points = (...entries: readonly HistoryEntry[]) =>
    seriesOf(entries).map(({ day, worst }) => [day - 20_773, worst]);

  it("replaces the day that it corrects", () => {
    expect(points(told(0, 3), told(7, 9), told(8, 4, 7))).toEqual([
      [0, 3],
      [7, 4],
    ]);
  });

  it("is itself corrected, and still belongs to the first day", () => {
    expect(points(told(0, 3), told(7, 9), told(8, 4, 7), told(10, 5, 8), told(14, 6))).toEqual([
      [0, 3],
      [7, 5],
      [14, 6],
    ]);
  });

  it("of a day long ago changes that day alone", () => {
    expect(points(told(0, 3), told(7, 9), told(14, 4), told(15, 2, 0))).toEqual([
      [0, 2],
      [7, 9],
      [14, 4],
    ]);
  });

  it("of what was no check-in tells that day, at the instant of the last correction", () => {
    const gear = { at: week(7), answers: { "Q-PLANK": 40 } };
    const history = [told(0, 3), gear, told(9, 5, 7), told(10, 6, 7)];
    expect(points(...history)).toEqual([
      [0, 3],
      [7, 6],
    ]);
    expect([3, 4].map((count) => seriesOf(history.slice(0, count)).at(-1)?.at)).toEqual([week(9), week(10)]);
  });

  it("of a day before the last check-in, which was none, stands in the order of the days", () => {
    const gear = { at: week(7), answers: { "Q-PLANK": 40 } };
    expect(points(told(0, 3), gear, told(14, 4), told(15, 6, 7))).toEqual([
      [0, 3],
      [7, 6],
      [14, 4],
    ]);
  });

  it("sent after a flag was closed is told after it", () => {
    const closed = { at: week(8), act: "close", flag: "REFER-WORSENING" } as const;
    const series = seriesOf([told(0, 3), told(7, 9), closed, told(9, 8, 7)]);
    expect(series.map(({ worst, closings }) => [worst, closings])).toEqual([
      [3, 0],
      [9, 0],
      [8, 1],
    ]);
  });
});

it("makes one check-in of a day: a later answer of the day replaces an earlier one", () => {
  const series = seriesOf([
    { at: MONDAY, answers: { "Q-NPRS-WORST": 9, "Q-ADL": 2 } },
    { at: "2026-11-16T07:05:00Z", answers: { "Q-NPRS-WORST": 3 } },
    { at: "2026-11-17T07:00:00Z", answers: { "Q-NPRS-WORST": 4 } },
  ]);
  expect(series.map(({ worst, dailyLife }) => [worst, dailyLife])).toEqual([
    [3, 2],
    [4, undefined],
  ]);
});

it("keeps what was told before a flag was closed apart from what was told after it on the same day", () => {
  const series = seriesOf([
    { at: MONDAY, answers: { "Q-NPRS-WORST": 9 } },
    { at: "2026-11-16T08:00:00Z", act: "close", flag: "REFER-ADL" },
    { at: "2026-11-16T09:00:00Z", answers: { "Q-NPRS-RUN": 3 } },
  ]);
  expect(series.map(({ worst, run, closings }) => [worst, run, closings])).toEqual([
    [9, undefined, 0],
    [undefined, 3, 1],
  ]);
});

describe("an intake", () => {
  const of = (answers: Submitted["answers"]) => seriesOf([{ at: MONDAY, answers }])[0]?.intake;

  it("tells the episode", () => {
    expect(of({ "Q-START": "4-6-weeks", "Q-NPRS-WORST": 4 })).toBe(true);
    expect(of({ "Q-NPRS-WORST": 4 })).toBe(false);
  });

  it("is no check-in that is asked about a flare, whatever else of a check-in it leaves out", () => {
    const flare = { "Q-ONSET": "suddenly", "Q-START": "under-1-week", "Q-NPRS-WORST": 8 };
    expect(of({ ...flare, "Q-NEW": "no" })).toBe(false);
    expect(of({ ...flare, "Q-RUN-MINUTES": 0 })).toBe(false);
  });
});

describe("what is told of nerves", () => {
  const nerves = (answers: Submitted["answers"]) => seriesOf([{ at: MONDAY, answers }])[0]?.nerves;
  const DENIED = { "Q-NEURO-SENS": ["none"], "Q-NEURO-WEAK": ["none"] };

  it("is as given where only something else is contradicted", () => {
    expect(nerves({ ...DENIED, "Q-CORD": ["none"], "Q-CORD-PACE": "days" })).toEqual({
      feeling: [],
      weakness: [],
      trend: undefined,
      gate: undefined,
    });
  });

  it("is read the more serious way where the trend alone contradicts it", () => {
    expect(nerves({ ...DENIED, "Q-NEURO-TREND": { trend: "same" } })).toMatchObject({
      feeling: ["tingling-left", "unsure"],
      trend: "same",
      contradictedBy: [],
    });
  });
});

it("takes no answer of another kind than its question asks for", () => {
  const [checkIn] = seriesOf([
    {
      at: MONDAY,
      answers: { "Q-NPRS-WORST": "4", "Q-TREND": 3, "Q-RUN-CUT": "yes", "Q-NEURO-SENS": "none" },
    },
  ]);
  expect(checkIn).toMatchObject({ worst: undefined, trend: undefined, cut: undefined });
  expect(checkIn?.nerves.feeling).toBeUndefined();
});

it("leaves out self-tests and gear, and marks what told only of nerves", () => {
  const series = seriesOf([
    { at: MONDAY, answers: { "Q-PLANK": 40 } },
    { at: "2026-11-17T07:00:00Z", answers: { "Q-NEURO-WEAK": ["left"], "Q-CARDIO": ["chest-pressure"] } },
  ]);
  expect(series.map(({ nervesOnly, nerves }) => [nervesOnly, nerves.weakness])).toEqual([[true, ["left"]]]);
});

describe("the order of the entries", () => {
  const one: HistoryEntry = { at: MONDAY, answers: { "Q-NPRS-WORST": 2 } };
  const other: HistoryEntry = { at: MONDAY, answers: { "Q-NPRS-WORST": 7 } };
  const third: HistoryEntry = { at: MONDAY, answers: { "Q-NPRS-WORST": 4 } };
  const closed: HistoryEntry = { at: MONDAY, act: "close", flag: "X-CORD" };
  const later: HistoryEntry = { at: "2026-11-23T07:00:00Z", answers: { "Q-NPRS-WORST": 5 } };

  function ordersOf(entries: readonly HistoryEntry[]): readonly (readonly HistoryEntry[])[] {
    if (entries.length === 0) return [[]];
    return entries.flatMap((first, at) => ordersOf(entries.toSpliced(at, 1)).map((rest) => [first, ...rest]));
  }

  it("matters nothing, at one instant either", () => {
    for (const order of ordersOf([one, other, third, closed, later])) {
      expect(seriesOf(order).map(({ worst, closings }) => [worst, closings])).toEqual([
        [7, 0],
        [5, 1],
      ]);
    }
  });

  it("an act at the instant of an answer comes after it", () => {
    expect(seriesOf([closed, one]).map(({ closings }) => closings)).toEqual([0]);
    expect(
      seriesOf([{ ...closed, at: "2026-11-16T06:59:59Z" }, one]).map(({ closings }) => closings),
    ).toEqual([1]);
  });
});

it("of days that come in another order, as zones can make them, is in the order of the days", () => {
  const series = seriesOf([
    { at: "2026-11-17T01:00:00+12:00", answers: { "Q-NPRS-WORST": 4 } },
    { at: "2026-11-16T20:00:00-05:00", answers: { "Q-NPRS-WORST": 6 } },
  ]);
  expect(series.map(({ worst }) => worst)).toEqual([6, 4]);
});

describe("the first submission", () => {
  const at = (day: number) => new Date(Date.parse(MONDAY) + day * 86_400_000).toISOString();
  const told = (day: number, corrects?: number): HistoryEntry => ({
    at: at(day),
    answers: { "Q-NPRS-WORST": 3 },
    ...(corrects === undefined ? {} : { corrects: at(corrects) }),
  });

  it.each<[string, readonly HistoryEntry[], string | undefined, boolean]>([
    ["of nothing", [], undefined, true],
    ["of acts alone", [{ at: at(0), act: "close", flag: "X-CORD" }], undefined, true],
    ["after another", [told(0)], undefined, false],
    ["after a self-test", [{ at: at(0), answers: { "Q-PLANK": 30 } }], undefined, false],
    ["that corrects the only one", [told(0)], at(0), true],
    ["that corrects its correction", [told(0), told(1, 0)], at(1), true],
    ["that corrects the correction of its correction", [told(0), told(1, 0), told(2, 1)], at(2), true],
    ["that corrects the second", [told(0), told(7)], at(7), false],
    ["that corrects the first of two", [told(0), told(7)], at(0), false],
    ["that corrects what is not there", [told(0)], at(3), false],
    ["beside one at the instant of a correction", [told(0), told(1, 0), told(1)], at(0), false],
  ])("%s: %#", (_, before, corrects, is) => {
    expect(isFirstSubmission(before.reduce(withEntry, NOTHING_TOLD), corrects)).toBe(is);
  });

  it("is told at its own instant, corrected or not", () => {
    expect(seriesOf([told(0), told(1, 0)]).map((each) => each.at)).toEqual([at(0)]);
    expect(seriesOf([told(0), { ...told(0), at: "2026-11-16T09:00:00Z" }]).map((each) => each.at)).toEqual([
      "2026-11-16T09:00:00Z",
    ]);
  });
});

describe("the highest pain of a day", () => {
  const at = (day: number, hour: number) => `2026-11-${String(day)}T${String(hour).padStart(2, "0")}:00:00Z`;
  const told = (when: string, worst: number | undefined, corrects?: string): HistoryEntry => ({
    at: when,
    answers: { "Q-NEW": "no", ...(worst === undefined ? {} : { "Q-NPRS-WORST": worst }) },
    ...(corrects === undefined ? {} : { corrects }),
  });

  it("is the higher of two that were told apart, whichever came first", () => {
    const days = [told(at(16, 8), 9), told(at(16, 18), 0), told(at(17, 8), 2), told(at(17, 18), 4)];
    expect(highestByDay(days)).toEqual([
      { at: at(16, 18), worst: 9 },
      { at: at(17, 18), worst: 4 },
    ]);
    expect(highestByDay([...days].reverse())).toEqual(highestByDay(days));
  });

  it("is that of the correction where one corrects the other, and of the last where that is corrected again", () => {
    const slip = told(at(16, 8), 9);
    const mended = told(at(16, 9), 5, at(16, 8));
    expect(highestByDay([slip, mended])).toEqual([{ at: at(16, 9), worst: 5 }]);
    expect(highestByDay([slip, mended, told(at(17, 9), 3, at(16, 9))])).toEqual([
      { at: at(16, 9), worst: 3 },
    ]);
  });

  it("is not lowered by a blank, and a day of blanks alone has none", () => {
    expect(highestByDay([told(at(16, 8), 6), told(at(16, 18), undefined)])).toEqual([
      { at: at(16, 18), worst: 6 },
    ]);
    expect(highestByDay([told(at(16, 8), undefined)])).toEqual([]);
  });
});
