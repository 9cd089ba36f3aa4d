/** Whole days, `from` included, `below` not; without `below` it has no end. */
export interface StartBand {
  /** Option of Q-START. */
  readonly code: string;
  readonly from: number;
  readonly below?: number;
}

/** Q-START in words, as days since the start: contiguous, from today on. */
export const START_BANDS: readonly StartBand[] = [
  { code: "today", from: 0, below: 1 },
  { code: "1-7-days", from: 1, below: 8 },
  { code: "1-4-weeks", from: 8, below: 28 },
  { code: "4-6-weeks", from: 28, below: 42 },
  { code: "6-12-weeks", from: 42, below: 84 },
  { code: "over-12-weeks", from: 84 },
];
