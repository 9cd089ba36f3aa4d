import { expect, test } from "vitest";
import { calendarOf } from "./calendar";

const WORDS = { name: "Upright", event: "Check-in; a minute, no more" };
const feed = (timeZone: string, now: string) =>
  calendarOf({ weekday: 7, hour: 18, timeZone }, new Date(now), WORDS, "https://upright.example/").split(
    "\r\n",
  );

test("twelve coming check-ins at the chosen hour, also after the clocks change", () => {
  const starts = feed("Europe/London", "2026-10-20T09:00:00Z").filter((line) => line.startsWith("DTSTART"));
  expect(starts).toHaveLength(12);
  expect(starts.slice(0, 3)).toEqual([
    "DTSTART:20261018T170000Z",
    "DTSTART:20261025T180000Z",
    "DTSTART:20261101T180000Z",
  ]);
});

test("is well formed: every event once, lines ended as the format wants, signs escaped", () => {
  const lines = feed("Asia/Kathmandu", "2026-11-22T12:15:00Z");
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
  const ids = lines.filter((line) => line.startsWith("UID:"));
  expect(new Set(ids).size).toBe(12);
  expect(lines).toContain("SUMMARY:Check-in\\; a minute\\, no more");
  expect(lines.every((line) => line.length <= 75)).toBe(true);
});
