import "server-only";
import { dayNumber } from "@/domain/assessment/instant";
import { dayIn } from "@/domain/athlete/local-day";
import { monthAgainstMonth, type MonthAgainstMonth } from "@/domain/run-log/month-against-month";
import { weeksOfRuns, type RunRecord, type WeekOfRuns } from "@/domain/run-log/run-log";
import type { Run } from "@/domain/run-log/run";
import type { Context, Subject } from "../context";

/** The log as far as its reader may see it. */
export interface RunLog {
  readonly name: string;
  readonly own: boolean;
  /** Calendar day where the athlete is. */
  readonly today: string;
  /** The last ninety days; null: not for this reader. */
  readonly weeks: readonly WeekOfRuns[] | null;
  /** Null: not for this reader. */
  readonly months: MonthAgainstMonth | null;
  readonly coachSees: boolean;
}

const SHOWN_DAYS = 90;
const DAY = 86_400_000;

/** Runs of an athlete: minutes and effort for who reads training, and pain for who reads pain. */
export async function readRunLog(context: Context, athlete: Subject): Promise<RunLog> {
  const { tx, organisation, now } = context;
  const person = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { givenName: true, familyName: true, timeZone: true, sharesTraining: true },
  });
  const today = dayIn(now, person.timeZone ?? organisation.timeZone);
  const { fields } = athlete;
  const reads = fields.has("training-answers") && fields.has("pain-now");
  const runs = reads ? await runsSince(context, athlete.id, today) : null;
  return {
    name: `${person.givenName} ${person.familyName}`,
    own: athlete.relations.includes("self"),
    today,
    weeks: runs && weeksOfRuns(runs),
    months: runs && monthAgainstMonth(runs, today),
    coachSees: person.sharesTraining,
  };
}

/** One run as it stands; null when it is not there, or no more. */
export async function readRun(
  { tx, organisation }: Context,
  athlete: Subject,
  runId: string,
): Promise<RunRecord | null> {
  const entry = await tx.runEntry.findFirst({
    where: {
      ...{ organisationId: organisation.id, athleteId: athlete.id, runId },
      ...{ replacedBy: null, removed: false },
    },
  });
  return entry && recordOf(entry);
}

async function runsSince(
  { tx, organisation }: Context,
  athleteId: string,
  today: string,
): Promise<readonly RunRecord[]> {
  const entries = await tx.runEntry.findMany({
    where: {
      ...{ organisationId: organisation.id, athleteId, replacedBy: null, removed: false },
      ranOn: { gt: new Date((dayNumber(today) - SHOWN_DAYS) * DAY) },
    },
    orderBy: [{ ranOn: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
  });
  return entries.map(recordOf);
}

type Entry = Omit<Run, "ranOn" | "pain"> & {
  readonly id: string;
  readonly runId: string;
  readonly replacesId: string | null;
  readonly ranOn: Date;
  readonly pain: string | null;
};

function recordOf(entry: Entry): RunRecord {
  const { minutes, effort, painFrom, painDuring, painAfter, painNextMorning } = entry;
  return {
    ...{ runId: entry.runId, entryId: entry.id, corrected: entry.replacesId !== null },
    ranOn: entry.ranOn.toISOString().slice(0, 10),
    ...{ minutes, effort, pain: entry.pain as Run["pain"], painFrom },
    ...{ painDuring, painAfter, painNextMorning },
  };
}
