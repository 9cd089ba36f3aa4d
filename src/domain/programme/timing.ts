import type { Answers } from "@/domain/questionnaire/answers";
import { textAnswered } from "./answered";

/** A number of days known only to lie between two bounds, both included. */
export interface Days {
  readonly min: number;
  readonly max: number;
}

const BANDS: Readonly<Record<string, Days>> = {
  today: { min: 0, max: 0 },
  "1-7-days": { min: 1, max: 7 },
  "1-4-weeks": { min: 8, max: 27 },
  "4-6-weeks": { min: 28, max: 41 },
  "6-12-weeks": { min: 42, max: 83 },
  "over-12-weeks": { min: 84, max: Number.POSITIVE_INFINITY },
};

const DAY_MS = 86_400_000;

/** Whole days from a calendar day to the day of an instant (both ISO 8601, UTC); undefined if not a past day. */
function daysBetween(day: string | undefined, now: string | undefined): Days | undefined {
  if (day === undefined || now === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const days = (Date.parse(now.slice(0, 10)) - Date.parse(day)) / DAY_MS;
  return days >= 0 ? { min: days, max: days } : undefined;
}

/** Days since the episode began, from the day or the band of Q-START; undefined when it cannot be told. */
export function daysSinceStart(answers: Answers, now?: string): Days | undefined {
  const start = textAnswered(answers, "Q-START");
  if (start === undefined) return undefined;
  return BANDS[start] ?? daysBetween(start, now);
}

/** Days since the injury of Q-TRAUMA-DATE; undefined when it cannot be told. */
export function daysSinceInjury(answers: Answers, now?: string): Days | undefined {
  return daysBetween(textAnswered(answers, "Q-TRAUMA-DATE"), now);
}
