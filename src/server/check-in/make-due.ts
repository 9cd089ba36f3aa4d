import "server-only";
import type { DueCheckIn } from "@/domain/check-in/due";
import type { Settling } from "../athlete/settle-standing";

/** A check-in as it is kept. */
export interface KeptCheckIn {
  readonly id: string;
  readonly due: DueCheckIn;
  /** Instants of its reminders, oldest first. */
  readonly reminded: readonly Date[];
}

/** Keeps the check-ins that are due, each once under its key; in the order given. */
export async function makeDue(
  { tx, organisation }: Settling,
  athleteId: string,
  due: readonly DueCheckIn[],
): Promise<readonly KeptCheckIn[]> {
  const where = { organisationId: organisation.id, athleteId };
  if (due.length === 0) return [];
  await tx.checkIn.createMany({
    data: due.map(({ key, kind, flag, dueAt, until }) => ({
      ...where,
      ...{ key, kind, dueAt },
      flagId: flag,
      endsAt: until,
    })),
    skipDuplicates: true,
  });
  const kept = await tx.checkIn.findMany({ where: { ...where, key: { in: due.map(({ key }) => key) } } });
  return due.flatMap((each) => {
    const row = kept.find(({ key }) => key === each.key);
    if (!row) return [];
    const reminded = [row.remindedAt, row.remindedAgainAt].filter((at) => at !== null);
    return [{ id: row.id, due: { ...each, dueAt: row.dueAt, until: row.endsAt }, reminded }];
  });
}
