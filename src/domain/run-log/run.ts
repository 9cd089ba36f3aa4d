import { z } from "zod";

/** A whole number from 0 to 10, for pain and effort alike. */
const Score = z.int().min(0).max(10);

/** Most minutes of one run: a day. */
export const MOST_MINUTES = 1440;

/**
 * Whether pain came in a run: `none`, or `began` at a minute that may be unknown. Left out is unknown, and not "none".
 */
export const RUN_PAINS = ["none", "began"] as const;

/**
 * One run as the athlete tells it. Everything but day and minutes may be null, which is "not told".
 * Minutes are whole; `painFrom` is the minute in which pain began (0: from the first step); pains and effort are 0-10.
 */
export const Run = z
  .strictObject({
    /** Calendar day YYYY-MM-DD where the athlete is. */
    ranOn: z.iso.date(),
    minutes: z.int().min(1).max(MOST_MINUTES),
    effort: Score.nullable(),
    pain: z.enum(RUN_PAINS).nullable(),
    painFrom: z.int().min(0).max(MOST_MINUTES).nullable(),
    painDuring: Score.nullable(),
    painAfter: Score.nullable(),
    /** On the morning after; told later, or never. */
    painNextMorning: Score.nullable(),
  })
  .readonly();
export type Run = z.output<typeof Run>;

/** Fields of a run that contradict each other, by name, with what is wrong. */
export type RunProblems = Readonly<Partial<Record<keyof Run, "run-pain-differs" | "run-minute-late">>>;

/**
 * What in a run cannot be true together: a minute of pain after its end, pain in a run that had none, or none in one
 * that had. Nothing is guessed: the athlete is asked again.
 */
export function runProblems({ minutes, pain, painFrom, painDuring }: Run): RunProblems {
  if (painFrom !== null && painFrom > minutes) return { painFrom: "run-minute-late" };
  const saysPain = painFrom !== null || (painDuring !== null && painDuring > 0);
  if (pain !== "began" && painFrom !== null) return { pain: "run-pain-differs" };
  if (pain === "none" && saysPain) return { pain: "run-pain-differs" };
  if (pain === "began" && painDuring === 0) return { painDuring: "run-pain-differs" };
  return {};
}

/** Session load: minutes times effort; null while the effort was not told. Source: clinical content 9, S45. */
export function sessionLoad({ minutes, effort }: Pick<Run, "minutes" | "effort">): number | null {
  return effort === null ? null : minutes * effort;
}

/** Loads of several runs added up; null when one of them is unknown, for a sum without it would be too low. */
export function totalLoad(runs: readonly Pick<Run, "minutes" | "effort">[]): number | null {
  const loads = runs.map(sessionLoad);
  return loads.every((load) => load !== null) ? loads.reduce((sum, load) => sum + load, 0) : null;
}
