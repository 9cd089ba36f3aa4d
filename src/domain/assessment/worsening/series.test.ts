import { expect, it } from "vitest";
import { seriesOf } from "./series";

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

it("makes one check-in of a day: a correction replaces what it answers", () => {
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

it("leaves out self-tests and gear, and marks what told only of nerves", () => {
  const series = seriesOf([
    { at: MONDAY, answers: { "Q-PLANK": 40 } },
    { at: "2026-11-17T07:00:00Z", answers: { "Q-NEURO-WEAK": ["left"], "Q-CARDIO": ["chest-pressure"] } },
  ]);
  expect(series.map(({ nervesOnly, nerves }) => [nervesOnly, nerves.weakness])).toEqual([[true, ["left"]]]);
});
