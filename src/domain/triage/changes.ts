import { tierRank, type Tier } from "../assessment/tier";
import type { Colour } from "./triage-row";

/** When an athlete last turned for the worse, fell silent and came back; null: never, or over. */
export interface Changes {
  readonly becameRedAt: Date | null;
  readonly worseAt: Date | null;
  readonly silentAt: Date | null;
  readonly backAt: Date | null;
}

/** As much of a triage entry as a change is told by. */
export interface ChangeFacts {
  readonly tier: Tier | null;
  readonly colour: Colour;
  readonly worsening: boolean;
  readonly lastAnswerAt: Date | null;
}

/**
 * What is newly so after a settling. Red by a rise of the level or by something new while red; worse: the level rose
 * without becoming red, or a worsening was noticed. How pain moved does not count: not everybody who reads this reads pain.
 * @param raised something new or stronger was raised
 */
export function changesAfter(
  before: (ChangeFacts & Changes) | null,
  after: ChangeFacts,
  raised: boolean,
  now: Date,
): Changes {
  const isRed = after.colour === "red";
  const newlyRed = isRed && (before?.colour !== "red" || raised);
  const rose = rank(after.tier) > rank(before?.tier ?? null) && before !== null && before.tier !== null;
  const isWorse = !isRed && (rose || (after.worsening && before?.worsening !== true));
  const answered = after.lastAnswerAt !== null && after.lastAnswerAt > (before?.silentAt ?? now);
  const wasSilent = before !== null && before.silentAt !== null;
  const isBack = wasSilent && answered;
  return {
    becameRedAt: newlyRed ? now : isRed ? (before?.becameRedAt ?? now) : null,
    worseAt: isWorse ? now : (before?.worseAt ?? null),
    silentAt: isBack ? null : (before?.silentAt ?? null),
    backAt: isBack ? now : (before?.backAt ?? null),
  };
}

function rank(tier: Tier | null): number {
  return tier === null ? -1 : tierRank(tier);
}

/** What may have changed since somebody last looked, the most pressing first: each athlete is in the first that holds. */
export const NEWS = ["newly-red", "worse", "overdue", "silent", "back"] as const;
export type News = (typeof NEWS)[number];
