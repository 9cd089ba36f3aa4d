import { COMMON_RULES } from "./library/common-rules";

/** How it was on the morning after a session, against usual mornings. */
export const MORNINGS = ["as-usual", "higher"] as const;
export type Morning = (typeof MORNINGS)[number];

/** The home block of one day as the athlete ticked it. What is null was not told, and is not "no". */
export interface Session {
  /** Calendar day YYYY-MM-DD where the athlete is. */
  readonly doneOn: string;
  /** Exercises planned for that day at home, and those that were done. */
  readonly planned: readonly string[];
  readonly done: readonly string[];
  /** Whole numbers 0 to 10. */
  readonly painDuring: number | null;
  readonly painAfter: number | null;
  readonly morning: Morning | null;
  /** Every repetition was clean. */
  readonly clean: boolean | null;
}

export type Light = (typeof COMMON_RULES.painLight)[number]["light"];

/** The light of a session, and what it was not told: an open part may still turn it redder. */
export interface SessionLight {
  /** Null: no pain was told at all. */
  readonly light: Light | null;
  readonly open: readonly ("during" | "after" | "morning")[];
}

const DONE_SHARE = 0.5;

/** A day counts as done when at least half of its home block is ticked. Ours: a block cut short is still practice. */
export function isDone({ planned, done }: Pick<Session, "planned" | "done">): boolean {
  return planned.length > 0 && done.length >= planned.length * DONE_SHARE;
}

/**
 * The light of a session by the worse of its pains (clinical content 4, common rules); a morning with more pain than
 * usual is red whatever was told before.
 * @param today the morning after today's session has not come, and so is not open
 */
export function lightOf(
  {
    doneOn,
    painDuring,
    painAfter,
    morning,
  }: Pick<Session, "doneOn" | "painDuring" | "painAfter" | "morning">,
  today: string,
): SessionLight {
  const told = [painDuring, painAfter].filter((pain) => pain !== null);
  const worst = told.length === 0 ? null : Math.max(...told);
  const byPain =
    worst === null
      ? null
      : (COMMON_RULES.painLight.find(({ from, below }) => worst >= from && worst < below)?.light ?? null);
  const open = [
    ...(painDuring === null ? (["during"] as const) : []),
    ...(painAfter === null ? (["after"] as const) : []),
    ...(morning === null && doneOn < today ? (["morning"] as const) : []),
  ];
  const light = morning === "higher" ? "red" : byPain;
  // Nothing makes a red one any redder.
  return { light, open: light === "red" ? [] : open };
}
