import type { Run } from "@/domain/run-log/run";
import { logRun } from "@/server/run-log/record-run";
import { actingOn } from "./acting";
import type { BuiltAthlete, Moment } from "./built";
import { daysBefore } from "./days";

/** Three quarters of an hour of which only the day and the minutes are told. */
const BARE: Omit<Run, "ranOn"> = {
  minutes: 45,
  effort: null,
  pain: null,
  painFrom: null,
  painDuring: null,
  painAfter: null,
  painNextMorning: null,
};

/** A run as its athlete logs it. @returns the run's id */
export function aRun(
  athlete: BuiltAthlete,
  told: Partial<Run> & Pick<Run, "ranOn">,
  moment: Moment = {},
): Promise<string> {
  if (!athlete.member) throw new Error(`${athlete.givenName} does not sign in.`);
  return actingOn(athlete.member, athlete, moment, "run.log", (context, subject) =>
    logRun(context, subject, { ...BARE, ...told }),
  );
}

/** Minutes at which pain began, a run each, newest first; null: not in that run. */
const MONTH_NOW = [null, 38, null, 41, null, 44, null] as const;
const MONTH_BEFORE = [22, 31, null, 18, 27, 35] as const;

/** Two months of runs every fourth day, in the later of which pain begins later. */
export async function someRuns(
  athlete: BuiltAthlete,
  now: Date,
  { tx }: Pick<Moment, "tx"> = {},
): Promise<void> {
  const runs = [...MONTH_NOW, ...MONTH_BEFORE];
  for (const [at, painFrom] of runs.entries()) {
    const days = at < MONTH_NOW.length ? 1 + at * 4 : 32 + (at - MONTH_NOW.length) * 4;
    const ranOn = daysBefore(now, days);
    await aRun(
      athlete,
      {
        ranOn,
        minutes: 45 + (at % 3) * 5,
        effort: at % 5 === 4 ? null : 4 + (at % 3),
        pain: painFrom === null ? "none" : "began",
        painFrom,
        painDuring: painFrom === null ? null : 3,
        painAfter: painFrom === null ? 0 : 2,
      },
      { now: new Date(`${ranOn}T18:00:00Z`), ...(tx ? { tx } : {}) },
    );
  }
}
