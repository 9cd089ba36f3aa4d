/** 1970-01-01 was a Thursday; its week began three days before. */
const MONDAY_BEFORE = 3;

/** Weeks since the one of 1970-01-01, for a day counted from then. Weeks begin on Monday (ISO 8601). */
export function weekOfDay(day: number): number {
  return Math.floor((day + MONDAY_BEFORE) / 7);
}

/** A day of a week: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(week: number, weekday: number): number {
  return week * 7 - MONDAY_BEFORE + weekday - 1;
}

/** The ISO name of a week, "2026-W53": it belongs to the year of its Thursday. */
export function weekName(week: number): string {
  const thursday = dayOfWeek(week, 4);
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  const firstDay = Date.UTC(year, 0, 1) / 86_400_000;
  return `${year}-W${String(Math.floor((thursday - firstDay) / 7) + 1).padStart(2, "0")}`;
}

/** The calendar day, "2026-11-22". */
export function dayName(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
