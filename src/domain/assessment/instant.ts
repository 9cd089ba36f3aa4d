const DAY_MS = 86_400_000;

/** Days since 1970 of a calendar day (YYYY-MM-DD) or of an instant (ISO 8601), counted in UTC. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(iso) / DAY_MS);
}

/** Whether an instant lies at or after another; both ISO 8601, in any zone. */
export function isAtOrAfter(instant: string, other: string): boolean {
  return Date.parse(instant) >= Date.parse(other);
}

/** Age in completed years on a day; both `YYYY-MM-DD`, or an instant whose UTC day counts. */
export function yearsBetween(birth: string, day: string): number {
  const [born, then] = [calendar(birth), calendar(day)];
  const hadBirthday = then.month > born.month || (then.month === born.month && then.day >= born.day);
  return then.year - born.year - (hadBirthday ? 0 : 1);
}

function calendar(iso: string): { year: number; month: number; day: number } {
  const date = new Date(iso);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}
