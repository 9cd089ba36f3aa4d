import { useFormatter } from "next-intl";

/** Instants and days in words: `at` of an ISO instant in the reader's zone, `on` of a calendar day (YYYY-MM-DD). */
export function useMoment(timeZone: string): {
  readonly at: (instant: string) => string;
  readonly on: (day: string) => string;
} {
  const format = useFormatter();
  return {
    at: (instant) =>
      format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short", timeZone }),
    on: (day) =>
      format.dateTime(new Date(`${day.slice(0, 10)}T12:00:00Z`), { dateStyle: "medium", timeZone: "UTC" }),
  };
}
