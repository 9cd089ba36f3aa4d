/** Making one costs more than a thousand uses. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}

/** The calendar day (YYYY-MM-DD) that it is at an instant in an IANA time zone. */
export function dayIn(instant: Date, timeZone: string): string {
  return formatOf(timeZone).format(instant);
}

/** Whole years between two calendar days (YYYY-MM-DD); somebody born on 29 February is a year older on 1 March. */
export function ageOn(dateOfBirth: string, day: string): number {
  const [birthYear = 0] = dateOfBirth.split("-").map(Number);
  const [year = 0] = day.split("-").map(Number);
  return year - birthYear - (day.slice(5) < dateOfBirth.slice(5) ? 1 : 0);
}
