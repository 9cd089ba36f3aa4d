/**
 * Wall clocks of IANA time zones, by the zone data that the platform has (Intl). A wall time is written as the number
 * of milliseconds that UTC would have at those figures: a zone's own arithmetic without its offset.
 */

const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    ...({ year: "numeric", month: "2-digit", day: "2-digit" } as const),
    ...({ hour: "2-digit", minute: "2-digit", second: "2-digit" } as const),
  });
  formats.set(timeZone, made);
  return made;
}

/** Does the platform know this zone? */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** What the zone's clocks show at an instant, to the second. */
export function wallTime(instant: Date, timeZone: string): number {
  // "11/22/2026, 16:05:09"
  const text = formatOf(timeZone).format(instant);
  const figure = (from: number, to: number) => Number(text.slice(from, to));
  return Date.UTC(
    figure(6, 10),
    figure(0, 2) - 1,
    figure(3, 5),
    figure(12, 14),
    figure(15, 17),
    figure(18, 20),
  );
}

/**
 * The first instant at which the zone's clocks show at least `wall`. A time that is skipped (clocks put forward, a day
 * left out) becomes the end of the gap, one that comes twice its first occurrence.
 */
export function firstInstantAt(wall: number, timeZone: string): Date {
  const instants = [wall - DAY, wall + DAY]
    .map((near) => wall - (wallTime(new Date(near), timeZone) - near))
    .sort((one, other) => one - other);
  const [early = wall, late = wall] = instants;
  for (const instant of [early, late]) {
    if (wallTime(new Date(instant), timeZone) === wall) return new Date(instant);
  }
  let [before, after] = [early, late];
  while (after - before > SECOND) {
    const middle = Math.floor((before + after) / 2 / SECOND) * SECOND;
    if (wallTime(new Date(middle), timeZone) >= wall) after = middle;
    else before = middle;
  }
  return new Date(after);
}

/** Days since 1970-01-01 of a wall time. */
export function dayOf(wall: number): number {
  return Math.floor(wall / DAY);
}

/** Whole hour (0-23) of a wall time. */
export function hourOf(wall: number): number {
  return Math.floor((wall - dayOf(wall) * DAY) / HOUR);
}
