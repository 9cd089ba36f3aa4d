/** Whether something held at a submission, with its calendar day; undefined where it was not told. */
export interface Held {
  readonly day: number;
  readonly holds: boolean | undefined;
}

/**
 * reading: it holds now and at the nearest check-in at least 5 days ago. Whoever is asked more often has it at most of those
 * between, too; one at which it was not told is none of them.
 */
export function inARow(checkIns: readonly Held[]): boolean {
  const last = checkIns.at(-1);
  if (last?.holds !== true) return false;
  const nearest = checkIns.findLastIndex(({ day }) => last.day - day >= 5);
  if (checkIns[nearest]?.holds !== true) return false;
  const between = checkIns.slice(nearest + 1, -1);
  const high = between.filter(({ holds }) => holds === true).length;
  return between.length === 0 || high > between.length - high;
}

/** reading of W5, which is about two weeks of running: every check-in of the row. */
export function allInARow(checkIns: readonly Held[]): boolean {
  const last = checkIns.at(-1);
  const from = checkIns.findLastIndex(({ day }) => last !== undefined && last.day - day >= 5);
  return from !== -1 && checkIns.slice(from).every(({ holds }) => holds === true);
}
