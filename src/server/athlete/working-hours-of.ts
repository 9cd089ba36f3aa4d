import "server-only";
import type { WorkingHours } from "@/domain/ownership/working-hours";
import type { Context } from "../context";

/** When the organisation is staffed; null: nobody has said. */
export async function workingHoursOf({
  tx,
  organisation,
}: Pick<Context, "tx" | "organisation">): Promise<WorkingHours | null> {
  const where = { organisationId: organisation.id };
  const days = await tx.workingDay.findMany({ where, orderBy: { weekday: "asc" } });
  if (days.length === 0) return null;
  const closed = await tx.closedDay.findMany({ where, orderBy: { day: "asc" } });
  return {
    timeZone: organisation.timeZone,
    days: days.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    closed: closed.map(({ day }) => day.toISOString().slice(0, 10)),
  };
}
