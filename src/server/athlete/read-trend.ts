import "server-only";
import type { FlagCategory } from "@/domain/assessment/assessment";
import { trendOf, type ProgrammeChange, type Trend } from "@/domain/athlete/trend";
import { coachCategory } from "@/domain/triage/coach-category";
import type { Context, Subject } from "../context";
import { toldAndClosed } from "./told-and-closed";

/** The course of the worst pain for who reads pain; null for others, and while it was never told. */
export async function readTrend(context: Context, athlete: Subject): Promise<Trend | null> {
  const { fields } = athlete;
  if (!fields.has("pain-now")) return null;
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const person = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { timeZone: true },
  });
  const flags = await tx.flag.findMany({
    where,
    select: { raisedAt: true, category: true },
  });
  const programmes = await tx.programmeAssignment.findMany({
    where,
    orderBy: [{ assignedAt: "asc" }, { id: "asc" }],
    select: { assignedAt: true, mode: true, level: true },
  });
  const category = (each: string) =>
    fields.has("receipt") ? (each as FlagCategory) : coachCategory(each as FlagCategory);
  return trendOf({
    history: await toldAndClosed(context, athlete.id),
    flags: flags.map((flag) => ({
      raisedAt: flag.raisedAt.toISOString(),
      category: category(flag.category),
    })),
    programmes: fields.has("programme")
      ? programmes.flatMap((programme, at) => {
          const change = changeOf(programmes[at - 1], programme);
          return change === null ? [] : [{ at: programme.assignedAt.toISOString(), change }];
        })
      : [],
    now: now.toISOString(),
    timeZone: person.timeZone ?? organisation.timeZone,
  });
}

interface Assigned {
  readonly mode: string;
  readonly level: number;
}

const WORK: Readonly<Record<string, ProgrammeChange>> = { HOLD: "hold", RESTRICTED: "gentle" };

/** What changed from one programme to the next; null: nothing that a reader of the trend would look for. */
function changeOf(before: Assigned | undefined, after: Assigned): ProgrammeChange | null {
  const work = WORK[after.mode] ?? "whole";
  if (before === undefined) return work === "whole" ? "given" : work;
  if ((WORK[before.mode] ?? "whole") !== work) return work;
  if (before.level === after.level) return null;
  return after.level > before.level ? "level-up" : "level-down";
}
