import { expect, test } from "vitest";
import { weeksOf } from "./week-pain";

const now = new Date("2026-11-22T12:00:00Z");

test("eight weeks up to this one, the worst of each, and a gap where nothing was told", () => {
  const told = [
    { at: new Date("2026-11-17T09:00:00Z"), worst: 3 },
    { at: new Date("2026-11-20T09:00:00Z"), worst: 0 },
    { at: new Date("2026-11-03T09:00:00Z"), worst: 7 },
    { at: new Date("2026-09-01T09:00:00Z"), worst: 9 },
  ];
  const weeks = weeksOf(told, now, "Europe/London");
  expect(weeks.map(({ worst }) => worst)).toEqual([null, null, null, null, null, 7, null, 3]);
  expect(weeks.at(-1)?.monday).toBe("2026-11-16");
});

test("no pain is not no answer", () => {
  expect(weeksOf([{ at: now, worst: 0 }], now, "UTC").at(-1)?.worst).toBe(0);
});

test("a week begins on Monday where the athlete is", () => {
  const told = [{ at: new Date("2026-11-15T23:30:00Z"), worst: 4 }];
  expect(weeksOf(told, now, "UTC").at(-2)?.worst).toBe(4);
  expect(weeksOf(told, now, "Europe/Paris").at(-1)?.worst).toBe(4);
});
