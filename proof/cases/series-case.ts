import type { Answers } from "@/domain/questionnaire/answers";
import type { Moment } from "../oracle/series";
import { answersOf } from "./clinical-case";

/** What an athlete answers at one check-in, so many days after the intake; a number alone is the worst pain. */
export interface CheckIn {
  readonly day: number;
  readonly worst?: number;
  readonly run?: number;
  readonly change?: Answers;
  /** The day of the check-in that it corrects. */
  readonly corrects?: number;
}

/** A closing by a clinician, so many days after the intake: of REFER-WORSENING, or of another flag that is open. */
export interface Closing {
  readonly day: number;
  readonly closed: true;
  readonly flag?: string;
}

/** One athlete over weeks, in a clinician's words, with what the clinical content says of it. */
export interface SeriesCase {
  readonly name: string;
  readonly story: string;
  /** Changes to the well runner's intake. */
  readonly intake?: Answers;
  readonly after: readonly (CheckIn | Closing)[];
  /** The days on which the flag REFER-WORSENING is raised anew; empty: never. */
  readonly raised: readonly number[];
  /** Its tier at the end, when it is open then. */
  readonly tier?: "WITHIN_DAYS" | "SAME_DAY";
}

const FIRST = Date.parse("2026-06-01T08:00:00Z");

/** The instant so many days after the intake. */
export function instantOf(day: number): string {
  return new Date(FIRST + day * 86_400_000).toISOString().replace(".000", "");
}

/** A weekly check-in for each value from the first week on; undefined is a week without one. */
export function weekly(...worst: readonly (number | undefined)[]): readonly CheckIn[] {
  return worst.flatMap((value, at) => (value === undefined ? [] : [{ day: 7 * (at + 1), worst: value }]));
}

/** A quiet check-in: nothing new, no change, as many minutes as before. */
const QUIET: Answers = {
  "Q-NEW": "no",
  "Q-TREND": "no-change",
  "Q-ADL": 0,
  "Q-RUN-MINUTES": 180,
  "Q-RUN-CUT": false,
  "Q-EFFORT": 4,
};

/** The answers and acts of a case, oldest first. Pain in running is the worst, at most 3, unless it is told. */
export function momentsOf({ intake = {}, after }: Pick<SeriesCase, "intake" | "after">): readonly Moment[] {
  const first: Moment = { at: instantOf(0), answers: answersOf({ change: intake }) };
  return [
    first,
    ...after.map((each): Moment => {
      const at = instantOf(each.day);
      if ("closed" in each)
        return { at, closed: true, ...(each.flag === undefined ? {} : { flag: each.flag }) };
      const { worst, run = worst === undefined ? undefined : Math.min(worst, 3), change } = each;
      return {
        at,
        answers: {
          ...QUIET,
          ...(worst === undefined ? {} : { "Q-NPRS-WORST": worst }),
          ...(run === undefined ? {} : { "Q-NPRS-RUN": run }),
          ...change,
        },
        ...(each.corrects === undefined ? {} : { corrects: instantOf(each.corrects) }),
      };
    }),
  ];
}
