import type { Cadence } from "./plan";
import { startOfTurn, turnAt } from "./rhythm";
import { MINUTE } from "./zone-clock";

/** Weeks that the calendar looks ahead; whoever subscribes asks again long before they are over. */
const WEEKS_AHEAD = 12;
const LASTS = 15 * MINUTE;

/** An instant as iCalendar writes it: 20261122T180000Z. */
function stamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/**
 * The coming check-ins as an iCalendar feed (RFC 5545): their times and a neutral name, nothing of health and no name of
 * a person. Times are in UTC, so that no zone data have to be sent; a change of clocks moves them at the next reading.
 * @param of whose they are, as an id that stays: two calendars of one person keep their events apart
 * @param words name of the calendar and of its events
 * @param address where the athlete signs in
 */
export function calendarOf(
  cadence: Cadence,
  of: string,
  now: Date,
  words: { readonly name: string; readonly event: string },
  address: string,
): string {
  const { index, key } = turnAt("weekly", cadence, now);
  const events = Array.from({ length: WEEKS_AHEAD }, (_, place) => {
    const start = startOfTurn("weekly", index + place, cadence);
    return [
      "BEGIN:VEVENT",
      `UID:${index + place}-${of}@check-ins.upright`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(start)}`,
      `DTEND:${stamp(new Date(start.getTime() + LASTS))}`,
      `SUMMARY:${escaped(words.event)}`,
      `URL:${address}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  });
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Upright//Check-ins ${key.slice(5)}//EN`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...events.flat(),
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");
}
