import type { Answers } from "@/domain/questionnaire/answers";
import { aWeek } from "./a-week";
import type { AnswerChanges } from "./answers";

/** Check-ins of twelve weeks after the first answers, oldest first; null: none came. */
export type WeeklyCourse = readonly (Answers | null)[];

const pains = (...worst: readonly (number | null)[]): WeeklyCourse =>
  worst.map((pain) => (pain === null ? null : aWeek(pain)));

const told = (trend: string, ...worst: readonly number[]): WeeklyCourse =>
  worst.map((pain) => aWeek(pain, { "Q-TREND": trend }));

const load = (minutes: number, cut: boolean, effort: number, ...worst: readonly number[]): WeeklyCourse =>
  worst.map((pain) => aWeek(pain, { "Q-RUN-MINUTES": minutes, "Q-RUN-CUT": cut, "Q-EFFORT": effort }));

/** A new tingling in one arm, and nothing more about it. */
export const NEW_TINGLE: AnswerChanges = {
  "Q-NEW": "yes",
  "Q-NEURO-SENS": ["tingling-left"],
  "Q-NEURO-WEAK": ["none"],
  "Q-NEURO-PATT": ["on-and-off"],
};

/** Courses of the weekly worst pain after first answers of 2, as `PERSONAS.mild` gives them. */
export const WEEKLY_COURSES = {
  /** Swings as pain does; never worse. */
  stableNoisy: pains(3, 2, 4, 3, 2, 3, 4, 2, 3, 2, 4, 3),
  /** Climbs slowly: worse in the tenth week, and not before. */
  creeping: pains(2, 3, 2, 3, 3, 3, 4, 4, 5, 5, 5, 6),
  /** A step up in the sixth week: worse when the seventh confirms it. */
  step: pains(2, 3, 2, 2, 3, 5, 5, 6, 5, 5, 6, 5),
  /** A flare that settles to hardly any pain; in the twelfth week a new episode. */
  relapse: [...pains(5, 7, 4, 3, 2, 1, 1, 0, 1, 1, 1), aWeek(4, { "Q-START": "1-7-days" })],
  /** Less and less, until there is none. */
  recovered: [...told("better", 2, 3, 2, 2, 1, 2), ...told("much-better", 1, 1, 0, 0, 1, 0)],
  /** Something new in an arm in the eleventh week, and then silence. */
  silentAfterNerve: [...pains(2, 3, 2, 2, 2, 3, 2, 2, 2, 3), aWeek(3, NEW_TINGLE), null],
  /** Answers when it suits. */
  missedWeeks: pains(2, null, 3, 3, null, null, 2, 3, null, 2, 3, 2),
  /** As much pain as ever on a third of the running: worse in the eighth week, by the minutes alone. */
  loadMasked: [...load(150, false, 6, 3, 3, 2, 3, 3, 3), ...load(55, true, 3, 3, 3, 3, 4, 3, 3)],
} as const satisfies Readonly<Record<string, WeeklyCourse>>;

export type WeeklyCourseName = keyof typeof WEEKLY_COURSES;
