import "server-only";
import type { AbsenceWish } from "@/domain/ownership/absence-wish";
import { dayAfter, endOfDay } from "@/domain/triage/end-of-day";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { coversFor } from "./covers-for";

/**
 * Says that a member of staff is away on whole days, and who stands in. Staff say it of themselves, administrators of
 * anybody. From the first day on what they own goes to the cover.
 * @returns its id
 * @throws Refusal `invalid` for days that are over or overlap another absence, and for who cannot stand in
 */
export async function makeAbsence(context: Context, wish: AbsenceWish): Promise<string> {
  const { tx, organisation, actor, now } = context;
  const { membershipId, coveredBy } = wish;
  if (membershipId !== actor.membershipId && !actor.roles.includes("admin")) throw new Refusal("not-found");
  // Two who name each other at once come one after the other.
  await tx.$executeRaw`SELECT 1 FROM membership WHERE organisation_id = ${organisation.id}::uuid AND id IN (${membershipId}::uuid, ${coveredBy}::uuid) ORDER BY id FOR UPDATE`;
  const able = await coversFor(context, membershipId);
  if (able === null) throw new Refusal("not-found");
  const before = dayAfter(wish.firstDay, -1);
  const awayFrom = endOfDay(before, organisation.timeZone);
  const awayUntil = endOfDay(wish.lastDay, organisation.timeZone);
  if (awayUntil <= now) throw new Refusal("invalid", { lastDay: "date-past" });
  const where = { organisationId: organisation.id, membershipId, endedAt: null };
  const overlapping = await tx.absence.count({
    where: { ...where, awayFrom: { lt: awayUntil }, awayUntil: { gt: awayFrom } },
  });
  if (overlapping > 0) throw new Refusal("invalid", { firstDay: "absence-overlaps" });
  const covers = await coversFor(context, membershipId, { from: awayFrom, until: awayUntil });
  if (!covers?.some(({ id }) => id === coveredBy)) {
    const isAway = able.some(({ id }) => id === coveredBy);
    throw new Refusal("invalid", { coveredBy: isAway ? "cover-away" : "cover-cannot" });
  }
  const { id } = await tx.absence.create({
    data: {
      ...{ organisationId: organisation.id, membershipId, coveredBy, awayFrom, awayUntil },
      ...{ madeAt: now, madeBy: actor.membershipId },
    },
    select: { id: true },
  });
  await tx.outboxEvent.create({
    data: {
      organisationId: organisation.id,
      kind: "absence.made",
      payload: { absenceId: id },
      createdAt: now,
    },
  });
  context.note({ absenceId: id, membershipId, coveredBy });
  return id;
}
