import type { Moment } from "./moments";

/** One way to see a rise that can be checked by eye on the row of numbers. All values read come after B. */
export type Sign =
  | {
      /** Of the last `of`, at least `count` are so many points above B. */ readonly count: number;
      readonly of: number;
      readonly above: number;
    }
  | {
      /** The last `last` lie so many points above B on average, none of them below `floor`. */ readonly last: number;
      readonly mean: number;
      readonly floor?: number;
    }
  | {
      /** Points above B + `slack`, carried from check-in to check-in and never below 0, reach `carried`. */ readonly slack: number;
      readonly carried: number;
    };

/** A start-up rule: the first four never fall, rise in so many steps and by so much in all. */
export interface Early {
  readonly steps: number;
  readonly rise: number;
}

/** A rule in place of W1 and W1b. W2 stays beside it. */
export interface Candidate {
  readonly name: string;
  readonly signs: readonly Sign[];
  readonly early: Early | undefined;
}

/** A hair below every threshold, so that thirds and sixths count as reached. */
const HAIR = 1e-9;

export function holdsAt({ signs, early }: Candidate, moment: Moment): boolean {
  return (
    moment.jump ||
    signs.some((sign) => signHolds(sign, moment)) ||
    (early !== undefined && risesEarly(early, moment))
  );
}

function signHolds(sign: Sign, { pains, upToBaseline, baseline }: Moment): boolean {
  if (upToBaseline === 0) return false;
  if ("slack" in sign) {
    let carried = 0;
    for (let at = upToBaseline; at < pains.length; at += 1) {
      carried = Math.max(0, carried + (pains[at] ?? NaN) - baseline - sign.slack);
    }
    return carried >= sign.carried - HAIR;
  }
  const after = pains.length - upToBaseline;
  if ("count" in sign) {
    let count = 0;
    for (let at = pains.length - Math.min(sign.of, after); at < pains.length; at += 1) {
      if ((pains[at] ?? NaN) - baseline >= sign.above - HAIR) count += 1;
    }
    return count >= sign.count;
  }
  if (after < sign.last) return false;
  let total = 0;
  for (let at = pains.length - sign.last; at < pains.length; at += 1) {
    const above = (pains[at] ?? NaN) - baseline;
    if (sign.floor !== undefined && above < sign.floor - HAIR) return false;
    total += above;
  }
  return total >= sign.mean * sign.last - HAIR;
}

function risesEarly({ steps, rise }: Early, { pains }: Moment): boolean {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = pains;
  if (pains.length !== 4 || a > b || b > c || c > d) return false;
  return [b - a, c - b, d - c].filter((step) => step > 0).length >= steps && d - a >= rise;
}

const EARLY: readonly (readonly [string, Early | undefined])[] = [
  ["W1b", { steps: 2, rise: 3 }],
  ["start-up in three steps", { steps: 3, rise: 3 }],
  ["start-up of 4", { steps: 2, rise: 4 }],
  ["no start-up rule", undefined],
];
const thirds = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => (from + index) / 3);
const sixths = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => (from + index) / 6);
const shown = (points: number) => points.toFixed(2).replace(/\.?0+$/, "");

const SIGNS: readonly (readonly [string, readonly Sign[]])[] = [
  ...thirds(5, 8).flatMap((above): [string, Sign[]][] => [
    [`two in a row ≥ B+${shown(above)}`, [{ count: 2, of: 2, above }]],
    [`two of three (median of three) ≥ B+${shown(above)}`, [{ count: 2, of: 3, above }]],
  ]),
  ...sixths(11, 16).flatMap((mean): [string, Sign[]][] => [
    [`mean of two ≥ B+${shown(mean)}`, [{ last: 2, mean }]],
    [`mean of two ≥ B+${shown(mean)}, none below B+1`, [{ last: 2, mean, floor: 1 }]],
    ...sixths(9, 12).map((long): [string, Sign[]] => [
      `mean of two ≥ B+${shown(mean)} or of four ≥ B+${shown(long)}`,
      [
        { last: 2, mean },
        { last: 4, mean: long },
      ],
    ]),
  ]),
  ...sixths(8, 13).map((mean): [string, Sign[]] => [`mean of three ≥ B+${shown(mean)}`, [{ last: 3, mean }]]),
  ...[2 / 3, 1, 4 / 3].flatMap((slack) =>
    thirds(6, 13).map((carried): [string, Sign[]] => [
      `points above B+${shown(slack)} carried to ${shown(carried)}`,
      [{ slack, carried }],
    ]),
  ),
];

/** All that were tried, each with each start-up rule. */
export const CANDIDATES: readonly Candidate[] = SIGNS.flatMap(([name, signs]) =>
  EARLY.map(([start, early]) => ({ name: `${name}; ${start}`, signs, early })),
);
