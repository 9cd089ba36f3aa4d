import type { Run } from "./run";

/** One step down: the minute, the runs still going and free of pain before it, and those in which pain began in it. */
export interface CurveStep {
  readonly minute: number;
  readonly atRisk: number;
  readonly began: number;
  /** Share (0 to 1) of runs that are free of pain beyond this minute. */
  readonly free: number;
}

/** How long runs stay free of pain: the product-limit estimate of Kaplan and Meier (1958). */
export interface PainFreeCurve {
  readonly runs: number;
  /** Runs in which pain began. */
  readonly began: number;
  /** Ascending by minute; empty when pain began in none. */
  readonly steps: readonly CurveStep[];
  /** The last minute that anything is known of: the longest time to pain or to the end of a run. */
  readonly until: number;
  /** First minute after which at most half are free of pain; null: more than half stay so as far as is known. */
  readonly median: number | null;
}

/** A run as the curve counts it: until pain began, or until it ended without any. */
export interface TimeToPain {
  readonly minute: number;
  readonly began: boolean;
}

/**
 * The time that a run tells: with pain the minute in which it began; without, its end, which says that pain came later
 * or never. Null for a run that does not tell, which the curve then leaves out.
 */
export function timeToPain({
  minutes,
  pain,
  painFrom,
}: Pick<Run, "minutes" | "pain" | "painFrom">): TimeToPain | null {
  if (pain === "none") return { minute: minutes, began: false };
  return pain === "began" && painFrom !== null ? { minute: painFrom, began: true } : null;
}

/** The curve of several runs, in any order. A run that ends in the minute in which another hurts counts as still going. */
export function painFreeCurve(times: readonly TimeToPain[]): PainFreeCurve {
  const minutes = [...new Set(times.filter(({ began }) => began).map(({ minute }) => minute))].toSorted(
    (a, b) => a - b,
  );
  const steps: CurveStep[] = [];
  let free = 1;
  for (const minute of minutes) {
    const atRisk = times.filter((time) => time.minute >= minute).length;
    const began = times.filter((time) => time.began && time.minute === minute).length;
    free *= (atRisk - began) / atRisk;
    steps.push({ minute, atRisk, began, free });
  }
  return {
    runs: times.length,
    began: times.filter(({ began }) => began).length,
    steps,
    until: Math.max(0, ...times.map(({ minute }) => minute)),
    median: steps.find((step) => step.free <= 0.5)?.minute ?? null,
  };
}

/** Share of runs free of pain beyond a minute; null beyond what is known, unless none is free any more. */
export function freeBeyond({ steps, until }: PainFreeCurve, minute: number): number | null {
  const free = steps.findLast((step) => step.minute <= minute)?.free ?? 1;
  return minute > until && free > 0 ? null : free;
}
