/** What a check-in tells as a number, with the question that asks it. */
export const MEASURES = {
  worst: "Q-NPRS-WORST",
  run: "Q-NPRS-RUN",
  dailyLife: "Q-ADL",
  minutes: "Q-RUN-MINUTES",
} as const;
export type Measure = keyof typeof MEASURES;

/** The code that leaves open what else there is. */
export const UNSURE = "unsure";

/** What was told of nerves; undefined where it was not told, or told as not known. */
export interface NerveAnswers {
  /** Codes of Q-NEURO-SENS, as the rules read them; of "none of these" nothing is left. `UNSURE` beside a sign: more is not known. */
  readonly feeling: readonly string[] | undefined;
  /** Codes of Q-NEURO-WEAK. */
  readonly weakness: readonly string[] | undefined;
  /** Code of Q-NEURO-TREND. */
  readonly trend: string | undefined;
  /** Code of the gate Q-NEW. */
  readonly gate: string | undefined;
  /**
   * There where an answer of no sign was contradicted, so that the signs are those read and not those given: the codes of
   * Q-NEURO-PATT that contradict it, none where only the trend does.
   */
  readonly contradictedBy?: readonly string[];
}

/**
 * One day of an athlete's series: the intake or a check-in. What was not answered, or answered "not sure", is undefined,
 * never 0 and never the answer of another day.
 */
export interface CheckIn {
  /** Instant of the last submission on its day, ISO 8601; of the check-in that is judged, that of its submission. */
  readonly at: string;
  /** Days from 1970 to its calendar day. */
  readonly day: number;
  /** Tells the whole episode, as an intake does: judged by the intake's own rules for what the athlete says of the course. */
  readonly intake: boolean;
  /** Told only of nerves (a form that stopped at an emergency): no check-in for the rules on pain, load and daily life. */
  readonly nervesOnly: boolean;
  /** How often a clinician had closed a flag before it. */
  readonly closings: number;
  /** How often, before it, that flag was the one on the course (REFER-WORSENING). */
  readonly courseClosings: number;
  /** Q-NPRS-WORST, 0-10. */
  readonly worst: number | undefined;
  /** Q-NPRS-RUN, 0-10. */
  readonly run: number | undefined;
  /** Code of Q-TREND. */
  readonly trend: string | undefined;
  /** Q-ADL, 0-10. */
  readonly dailyLife: number | undefined;
  /** Minutes run in a week: Q-RUN-MINUTES, at an intake Q-RUN-VOL. */
  readonly minutes: number | undefined;
  /** Q-RUN-CUT: ran less because of this pain. */
  readonly cut: boolean | undefined;
  readonly nerves: NerveAnswers;
}
