import { dayNumber } from "../assessment/instant";
import { totalLoad, type Run } from "./run";

/** A run as it stands now, with the ids that lead to it. */
export interface RunRecord extends Run {
  /** Of the run, whatever was corrected. */
  readonly runId: string;
  /** Of the row that stands: a correction says which one it saw. */
  readonly entryId: string;
  readonly corrected: boolean;
}

/** Runs of one week, Monday to Sunday, newest first, and what they add up to. */
export interface WeekOfRuns {
  /** Its Monday, YYYY-MM-DD. */
  readonly monday: string;
  readonly runs: readonly RunRecord[];
  readonly minutes: number;
  /** Null: the effort of one of them was not told. */
  readonly load: number | null;
}

const DAY = 86_400_000;

/** Runs by week, newest first; weeks without a run are left out. */
export function weeksOfRuns(runs: readonly RunRecord[]): readonly WeekOfRuns[] {
  const byWeek = Map.groupBy(runs, ({ ranOn }) => Math.floor((dayNumber(ranOn) + 3) / 7));
  return [...byWeek]
    .toSorted(([one], [other]) => other - one)
    .map(([week, within]) => ({
      monday: new Date((week * 7 - 3) * DAY).toISOString().slice(0, 10),
      runs: within.toSorted((a, b) => (a.ranOn === b.ranOn ? 0 : a.ranOn < b.ranOn ? 1 : -1)),
      minutes: within.reduce((sum, { minutes }) => sum + minutes, 0),
      load: totalLoad(within),
    }));
}

/** For so many days the morning after a run is asked about; later nobody remembers it. */
const MORNING_ASKED_DAYS = 7;

/** Has the morning after come, not long ago, and was it not told yet? */
export function asksNextMorning(run: Pick<Run, "ranOn" | "painNextMorning">, today: string): boolean {
  const since = dayNumber(today) - dayNumber(run.ranOn);
  return run.painNextMorning === null && since >= 1 && since <= MORNING_ASKED_DAYS;
}
