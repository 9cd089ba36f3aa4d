import "server-only";
import type { HoursWish } from "@/domain/ownership/hours-wish";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/**
 * Keeps when the organisation is staffed, in place of what was said before; clocks that run are counted anew.
 * @throws Refusal `invalid` for a day of the week that is there twice
 */
export async function changeHours(context: Context, { timeZone, days, closed }: HoursWish): Promise<void> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id };
  if (new Set(days.map(({ weekday }) => weekday)).size < days.length) throw new Refusal("invalid");
  await tx.organisation.updateMany({ where: { id: organisation.id }, data: { timeZone } });
  await tx.workingDay.deleteMany({ where });
  await tx.workingDay.createMany({ data: days.map((day) => ({ ...where, ...day })) });
  await tx.closedDay.deleteMany({ where });
  await tx.closedDay.createMany({
    data: [...new Set(closed)].map((day) => ({ ...where, day: new Date(`${day}T00:00:00Z`) })),
  });
  await tx.outboxEvent.create({
    data: { ...where, kind: "hours.changed", payload: {}, createdAt: now },
  });
  context.note({ days: days.length, closedDays: new Set(closed).size });
}
