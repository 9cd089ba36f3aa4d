const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in its largest fitting unit, rounded down. */
export interface Duration {
  readonly unit: "minutes" | "hours" | "days";
  readonly count: number;
}

/** How long a wait of `milliseconds` is, for a reader: minutes below two hours, hours below two days, then days. */
export function durationOf(milliseconds: number): Duration {
  const length = Math.max(0, milliseconds);
  if (length < 2 * HOUR) return { unit: "minutes", count: Math.floor(length / MINUTE) };
  if (length < 2 * DAY) return { unit: "hours", count: Math.floor(length / HOUR) };
  return { unit: "days", count: Math.floor(length / DAY) };
}

/** `early`: under half of the time to acknowledge is used; `late`: half or more; `overdue`: all of it; `open`: no clock. */
export type WaitingBand = "open" | "early" | "late" | "overdue";

/** Where a wait stands against its clock. Instants are milliseconds; `dueAt` null: nobody has to acknowledge. */
export function waitingBand(since: number, dueAt: number | null, now: number): WaitingBand {
  if (dueAt === null) return "open";
  if (now >= dueAt) return "overdue";
  return now - since >= (dueAt - since) / 2 ? "late" : "early";
}
