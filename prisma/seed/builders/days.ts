import { dayIn } from "@/domain/athlete/local-day";

const DAY = 86_400_000;

/** Where every organisation is that is built without naming its zone. */
export const ZONE = "Europe/London";

/** The calendar day (YYYY-MM-DD) there, so many days before an instant. */
export function daysBefore(now: Date, days: number): string {
  return dayIn(new Date(now.getTime() - days * DAY), ZONE);
}

/** The calendar day so many days after an instant. */
export function daysAfter(now: Date, days: number): string {
  return daysBefore(now, -days);
}

/** The instant so many hours before another. */
export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}

/** The date of birth of somebody who turned this age so many days (fewer than 365) before an instant. */
export function bornFor(age: number, now: Date, days = 100): string {
  const birthday = daysBefore(now, days);
  const day = birthday.slice(5) === "02-29" ? "02-28" : birthday.slice(5);
  return `${Number(birthday.slice(0, 4)) - age}-${day}`;
}
