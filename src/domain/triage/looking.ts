/** What somebody has seen of triage. */
export interface Desk {
  /** What became so after this is new to them. */
  readonly lookedUntil: Date;
  /** When they last had the table before them. */
  readonly seenAt: Date;
}

const MINUTE = 60_000;
/** Who comes back after so long looks anew: what came up since they left is what they have not seen. */
export const VISIT_ENDS_AFTER = 30 * MINUTE;
/** To whom everything would be new: what came up in a week. */
export const FIRST_LOOK_BACK = 7 * 24 * 60 * MINUTE;

/** What somebody has seen once the table is before them at `now`. Within a visit what is new stays new. */
export function looksAt(desk: Desk | null, now: Date): Desk {
  if (desk === null) return { lookedUntil: new Date(now.getTime() - FIRST_LOOK_BACK), seenAt: now };
  if (now < desk.seenAt) return desk;
  const isNewVisit = now.getTime() - desk.seenAt.getTime() > VISIT_ENDS_AFTER;
  return { lookedUntil: isNewVisit ? desk.seenAt : desk.lookedUntil, seenAt: now };
}
