import "server-only";
import type { Context, Subject } from "../context";

/** What is kept of an athlete's check-ins and where they stand, for the export of their own data. Secrets of links stay out. */
export async function checkInsAndStandingOf(
  { tx, organisation }: Context,
  athlete: Subject,
): Promise<Readonly<Record<string, unknown>>> {
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  return {
    standing: await tx.triageEntry.findFirst({
      where,
      select: {
        ...{ tier: true, mode: true, colour: true, running: true, categories: true, state: true },
        ...{ waitingSince: true, dueAt: true, acknowledgedAt: true, reviewRequestedAt: true },
        ...{
          owner: { select: { displayName: true } },
          escalatedAt: true,
          silentAt: true,
          lastAnswerAt: true,
        },
        ...{ snoozedUntil: true, snoozeReason: true, askedAt: true },
      },
    }),
    lifts: await tx.flagLift.findMany({
      where,
      orderBy: [{ liftedAt: "asc" }, { id: "asc" }],
      omit: { organisationId: true },
    }),
    checkInPlan: await tx.checkInPlan.findFirst({ where, omit: { organisationId: true, version: true } }),
    checkIns: await tx.checkIn.findMany({
      where,
      orderBy: [{ dueAt: "asc" }, { id: "asc" }],
      omit: { organisationId: true },
    }),
    linksMailedToYou: await tx.checkInLink.findMany({
      where,
      orderBy: [{ madeAt: "asc" }, { id: "asc" }],
      select: { purpose: true, madeAt: true, expiresAt: true, spentAt: true, revokedAt: true },
    }),
    timesWeTriedToReachYou: await tx.contactTask.findMany({
      where,
      orderBy: [{ openedAt: "asc" }, { id: "asc" }],
      omit: { organisationId: true },
      include: {
        attempts: { orderBy: { at: "asc" }, select: { at: true, outcome: true, cameOf: true } },
      },
    }),
    parentsOrGuardiansAsked: await tx.guardianRequest.findMany({
      where,
      orderBy: [{ askedAt: "asc" }, { id: "asc" }],
      select: { guardianName: true, guardianEmail: true, askedAt: true, expiresAt: true, spentAt: true },
    }),
  };
}
