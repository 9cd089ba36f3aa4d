import { DAY, HOUR, wallTime } from "./zone-clock";

/** Every zone that the platform names, and the links by which people still know them. */
export const EVERY_ZONE: readonly string[] = [
  ...new Set([
    ...Intl.supportedValuesOf("timeZone"),
    "UTC",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "America/Nuuk",
  ]),
];

/** Two years that hold a 53-week year and its end. */
export const FROM = Date.UTC(2026, 0, 1);
export const TO = Date.UTC(2028, 0, 10);

/** A change of a zone's clocks: its instant, and the milliseconds by which they were put forward. */
export interface Change {
  readonly at: number;
  readonly forward: number;
}

const offset = (instant: number, zone: string) => wallTime(new Date(instant), zone) - instant;

/** Every change of a zone's clocks between two instants, found by halving the day that it falls into. */
export function changesOf(zone: string, from = FROM, to = TO): readonly Change[] {
  const found: Change[] = [];
  for (let day = from; day < to; day += DAY) {
    const before = offset(day, zone);
    const after = offset(day + DAY, zone);
    if (before === after) continue;
    let [low, high] = [day, day + DAY];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offset(middle, zone) === before) low = middle;
      else high = middle;
    }
    found.push({ at: high, forward: after - before });
  }
  return found;
}

/** Every hour of the day and a half on either side of an instant; every half hour where clocks change by halves. */
export function aroundIt({ at, forward }: Change): readonly Date[] {
  const step = forward % HOUR === 0 ? HOUR : HOUR / 2;
  const reach = forward % DAY === 0 ? 2 * DAY : 1.5 * DAY;
  return Array.from({ length: (2 * reach) / step + 1 }, (_, place) => new Date(at - reach + place * step));
}

/** Zones whose clocks show the same for the whole two years are one for a test that only looks at clocks. */
export const EVERY_CLOCK: ReadonlyMap<string, readonly Change[]> = new Map(
  new Map(
    EVERY_ZONE.map((zone) => {
      const changes = changesOf(zone);
      return [JSON.stringify([offset(FROM, zone), changes]), [zone, changes] as const];
    }),
  ).values(),
);
