import { expect, test } from "vitest";
import { calendarOf } from "./calendar";

const WORDS = { name: "Upright", event: "Check-in; a minute, no more" };
const ONE = "0b3d2f6e-5a1c-4c3e-9a77-0d8c4a1d2e3f";
const feed = (timeZone: string, now: string, of = ONE) =>
  calendarOf({ weekday: 7, hour: 18, timeZone }, of, new Date(now), WORDS, "https://upright.example/").split(
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

test("its events keep their ids from reading to reading, and share none with another calendar of the same weeks", () => {
  const ids = (now: string, of?: string) =>
    feed("Europe/London", now, of).filter((line) => line.startsWith("UID:"));
  const first = ids("2026-11-22T12:15:00Z");
  expect(ids("2026-11-29T12:15:00Z").slice(0, 11)).toEqual(first.slice(1));
  const other = ids("2026-11-22T12:15:00Z", "7c9e6679-7425-40de-944b-e07fc1f90ae7");
  expect(first.filter((id) => other.includes(id))).toEqual([]);
});
