/** Times of one thing, in milliseconds. */
export interface Times {
  readonly median: number;
  /** The middle half lies between these. */
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** What a list of times comes to. */
export function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: all.length };
}

/** Who is measured, by name. */
export type Drivers = Readonly<Record<string, () => Promise<unknown>>>;

const WARM = 5;

/**
 * Measures drivers in turn, one call each and then again, so that whatever else the machine does falls on all of them. A
 * slow one gets fewer rounds.
 * @param most rounds at most, in about the seconds given
 */
export async function alternating(
  drivers: Drivers,
  { most = 200, seconds = 4 } = {},
): Promise<Readonly<Record<string, Times>>> {
  const names = Object.keys(drivers);
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  const until = performance.now() + seconds * 1_000;
  for (let round = -WARM; round < most; round += 1) {
    if (round >= WARM && performance.now() > until) break;
    // The order turns round, so that nobody always follows the same other.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const start = performance.now();
      await drivers[name]?.();
      if (round >= 0) taken.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...taken].map(([name, all]) => [name, timesOf(all)]));
}
