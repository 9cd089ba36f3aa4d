import { dayName, dayOfWeek, weekName, weekOfDay } from "./iso-week";
import type { Cadence } from "./plan";
import { DAY, HOUR, dayOf, firstInstantAt, wallTime } from "./zone-clock";

/** Once in every ISO week, or once in every calendar day, of the athlete's zone. */
export type Rhythm = "weekly" | "daily";

/** One turn of a rhythm: due from `start` until the next turn begins. */
export interface Turn {
  /** Counts weeks or days from 1970 on, so that turns can be compared whatever zone they were asked in. */
  readonly index: number;
  readonly key: string;
  readonly start: Date;
  readonly end: Date;
}

/** When a turn of the rhythm begins: the chosen hour of its day, or the end of the gap that swallowed it. */
export function startOfTurn(rhythm: Rhythm, index: number, { weekday, hour, timeZone }: Cadence): Date {
  const day = rhythm === "weekly" ? dayOfWeek(index, weekday) : index;
  return firstInstantAt(day * DAY + hour * HOUR, timeZone);
}

/** The turn that an instant lies in. A calendar day that the zone left out has none. */
export function turnAt(rhythm: Rhythm, cadence: Cadence, now: Date): Turn {
  const today = dayOf(wallTime(now, cadence.timeZone));
  let index = (rhythm === "weekly" ? weekOfDay(today) : today) + 1;
  while (startOfTurn(rhythm, index, cadence) > now || !exists(rhythm, index, cadence)) index -= 1;
  let next = index + 1;
  while (!exists(rhythm, next, cadence)) next += 1;
  return {
    index,
    key: keyOf(rhythm, index),
    start: startOfTurn(rhythm, index, cadence),
    end: startOfTurn(rhythm, next, cadence),
  };
}

function exists(rhythm: Rhythm, index: number, { timeZone }: Cadence): boolean {
  if (rhythm === "weekly") return true;
  return dayOf(wallTime(firstInstantAt(index * DAY, timeZone), timeZone)) === index;
}

/** "week 2026-W48" or "day 2026-11-22". */
function keyOf(rhythm: Rhythm, index: number): string {
  return rhythm === "weekly" ? `week ${weekName(index)}` : `day ${dayName(index)}`;
}

/** The index behind a key of this rhythm; null for any other key. */
export function indexOfKey(rhythm: Rhythm, key: string): number | null {
  const [word, name = ""] = key.split(" ");
  if (rhythm === "daily") return word === "day" ? Date.parse(`${name}T00:00:00Z`) / DAY : null;
  if (word !== "week") return null;
  const [year = "", week = ""] = name.split("-W");
  // The fourth of January always lies in the first week.
  return weekOfDay(Date.UTC(Number(year), 0, 4) / DAY) + Number(week) - 1;
}
