import type { Cadence } from "./plan";
import { indexOfKey, startOfTurn, turnAt, type Rhythm } from "./rhythm";
import { HOUR } from "./zone-clock";

/** Why a check-in is due. The form is the same; re-checks come before daily ones, daily before weekly. */
export const CHECK_IN_KINDS = ["recheck-24", "recheck-72", "daily", "weekly"] as const;
export type CheckInKind = (typeof CHECK_IN_KINDS)[number];

/** A check-in that is due. */
export interface DueCheckIn {
  /** One per athlete for ever: "week 2026-W48", "day 2026-11-22", "recheck-24 FLAG". */
  readonly key: string;
  readonly kind: CheckInKind;
  /** The flag that a re-check is about. */
  readonly flag: string | null;
  readonly dueAt: Date;
  /** From here on it is missed, and the next one asks. */
  readonly until: Date;
}

/** Where the athlete stands, as far as check-ins hang on it. */
export interface FollowedStanding {
  /** Instant of the first answers; before it nothing was ever due. */
  readonly since: Date;
  /** Since when red or amber; null when neither. */
  readonly redOrAmberSince: Date | null;
  /** Neurological flags that are open. */
  readonly nerveFlags: readonly { readonly id: string; readonly raisedAt: Date }[];
}

/** A submission, with the check-ins that it answered when it was sent; an intake may have answered none. */
export interface Answered {
  readonly at: Date;
  readonly keys: readonly string[];
}

/** What is due now, and what has been missed in a row since the last answer. */
export interface Due {
  /** The most pressing first. */
  readonly now: readonly DueCheckIn[];
  /** Weekly check-ins missed in a row, or daily ones while red or amber, whichever are more. */
  readonly missed: number;
  /** Re-checks after a neurological flag that ended without any answer. */
  readonly missedRechecks: readonly DueCheckIn[];
}

/** Answers without a key (an intake) hold for what is due within so many hours. */
const FRESH = 12 * HOUR;
/** Hours after a neurological flag: when each re-check is due, and when it ends [H]. */
const RECHECKS = [
  { kind: "recheck-24", due: 24, ends: 42 },
  { kind: "recheck-72", due: 72, ends: 90 },
] as const;

/**
 * Which check-ins are due at `now`: one per ISO week of the athlete's zone, one per day while red or amber, 24 and 72
 * hours after each neurological flag. What was answered under a key is never due again, nor is anything before it,
 * whichever zone, day or hour was chosen meanwhile. Nothing is due that began before the first answers.
 */
export function dueCheckIns(
  cadence: Cadence,
  standing: FollowedStanding,
  submissions: readonly Answered[],
  now: Date,
): Due {
  const from = standing.redOrAmberSince;
  const weekly = turns("weekly", cadence, standing.since, submissions, now);
  const daily = from === null ? NOTHING : turns("daily", cadence, from, submissions, now);
  const rechecks = standing.nerveFlags.flatMap(({ id, raisedAt }) =>
    RECHECKS.map(({ kind, due, ends }) => ({
      key: `${kind} ${id}`,
      kind,
      flag: id,
      dueAt: new Date(raisedAt.getTime() + due * HOUR),
      until: new Date(raisedAt.getTime() + ends * HOUR),
    })),
  );
  const unanswered = rechecks.filter((recheck) => !isAnswered(recheck, submissions));
  return {
    now: [
      ...unanswered.filter(({ dueAt, until }) => dueAt <= now && now < until),
      ...daily.due,
      ...weekly.due,
    ],
    missed: Math.max(weekly.missed, daily.missed),
    missedRechecks: unanswered.filter(({ until }) => until <= now),
  };
}

/** When something that is not due yet becomes due, or what is due ends: the next instant worth looking at. */
export function nextChange(cadence: Cadence, standing: FollowedStanding, now: Date): Date {
  const instants = [
    turnAt("weekly", cadence, now).end,
    ...(standing.redOrAmberSince === null ? [] : [turnAt("daily", cadence, now).end]),
    ...standing.nerveFlags.flatMap(({ raisedAt }) =>
      RECHECKS.flatMap(({ due, ends }) => [due, ends]).map(
        (hours) => new Date(raisedAt.getTime() + hours * HOUR),
      ),
    ),
  ].filter((instant) => instant > now);
  return new Date(Math.min(...instants.map((instant) => instant.getTime())));
}

const NOTHING = { due: [], missed: 0 } as const;

function turns(
  rhythm: Rhythm,
  cadence: Cadence,
  since: Date,
  submissions: readonly Answered[],
  now: Date,
): { readonly due: readonly DueCheckIn[]; readonly missed: number } {
  const turn = turnAt(rhythm, cadence, now);
  const answered = submissions.flatMap(({ keys }) => keys.map((key) => indexOfKey(rhythm, key) ?? -Infinity));
  const keyless = submissions.filter(({ keys }) => keys.length === 0).map(({ at }) => at.getTime());
  const notBefore = Math.max(since.getTime(), ...keyless) + FRESH;
  const isOpen = (index: number) =>
    index > Math.max(-Infinity, ...answered) && startOfTurn(rhythm, index, cadence).getTime() > notBefore;
  let missed = 0;
  while (isOpen(turn.index - 1 - missed)) missed += 1;
  const due: DueCheckIn = { key: turn.key, kind: rhythm, flag: null, dueAt: turn.start, until: turn.end };
  return { due: isOpen(turn.index) ? [due] : [], missed };
}

/** A re-check is answered under its key, or by whatever was sent shortly before it was due. */
function isAnswered({ key, dueAt }: DueCheckIn, submissions: readonly Answered[]): boolean {
  return submissions.some(({ at, keys }) => keys.includes(key) || at.getTime() >= dueAt.getTime() - FRESH);
}
