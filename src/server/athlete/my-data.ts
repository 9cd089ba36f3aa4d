import "server-only";
import type { ConsentPart, ConsentRecord } from "@/domain/athlete/consent";
import type { Context, Subject } from "../context";
import { checkInsAndStandingOf } from "./my-check-ins";

/** Every consent of an athlete, newest first. */
export async function consentsOf(
  { tx, organisation }: Context,
  athlete: Subject,
): Promise<readonly ConsentRecord[]> {
  const consents = await tx.consent.findMany({
    where: { organisationId: organisation.id, athleteId: athlete.id },
    orderBy: [{ givenAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  const members = await tx.membership.findMany({
    where: {
      organisationId: organisation.id,
      id: { in: consents.flatMap(({ givenBy }) => givenBy ?? []) },
    },
    select: { id: true, displayName: true },
  });
  return consents.map((consent) => ({
    id: consent.id,
    version: consent.version,
    hash: consent.textHash,
    givenAt: consent.givenAt.toISOString(),
    by: consent.guardianName ?? members.find(({ id }) => id === consent.givenBy)?.displayName ?? "",
    as: consent.givenAs as ConsentPart | null,
    withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
  }));
}

/** Everything that is kept of an athlete, as plain data: what they told, what was made of it, and who read it. */
export async function exportOf(
  context: Context,
  athlete: Subject,
): Promise<Readonly<Record<string, unknown>>> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const person = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    include: { squad: { select: { name: true } } },
    omit: { organisationId: true, membershipId: true, squadId: true, version: true },
  });
  return {
    exportedAt: now.toISOString(),
    organisation: organisation.name,
    athlete: person,
    ...(await checkInsAndStandingOf(context, athlete)),
    consents: await tx.consent.findMany({
      where,
      orderBy: { givenAt: "asc" },
      omit: { organisationId: true },
    }),
    unsentAnswers: await tx.draftSection.findMany({
      where: {
        organisationId: organisation.id,
        draft: { athleteId: athlete.id, authorId: context.actor.membershipId, submittedAt: null },
      },
      omit: { organisationId: true },
    }),
    submissions: await tx.submission.findMany({
      where,
      orderBy: { submittedAt: "asc" },
      omit: { organisationId: true, idempotencyKey: true },
    }),
    assessments: await tx.assessment.findMany({
      where,
      orderBy: { assessedAt: "asc" },
      omit: { organisationId: true },
    }),
    flags: await tx.flag.findMany({ where, orderBy: { raisedAt: "asc" }, omit: { organisationId: true } }),
    programmes: await tx.programmeAssignment.findMany({
      where,
      orderBy: { assignedAt: "asc" },
      omit: { organisationId: true },
    }),
    messagesToYou: await tx.staffMessage.findMany({
      where,
      orderBy: [{ sentAt: "asc" }, { id: "asc" }],
      omit: { organisationId: true },
    }),
    templatesGiven: await tx.templateGiving.findMany({
      where,
      orderBy: [{ givenAt: "asc" }, { id: "asc" }],
      omit: { organisationId: true },
      include: { given: { select: { name: true, purpose: true, items: true } } },
    }),
    programmeSessions: await tx.programmeSession.findMany({
      where,
      orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
      omit: { organisationId: true },
    }),
    runs: await tx.runEntry.findMany({
      where,
      orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
      omit: { organisationId: true },
    }),
    referrals: await tx.referral.findMany({
      where,
      orderBy: { orderedAt: "asc" },
      omit: { organisationId: true },
    }),
    reviewRequests: await tx.reviewRequest.findMany({
      where,
      orderBy: { requestedAt: "asc" },
      omit: { organisationId: true },
    }),
    notesForYou: await tx.note.findMany({
      where: { ...where, audience: "everyone" },
      orderBy: { writtenAt: "asc" },
      omit: { organisationId: true },
    }),
    whoReadOrChangedIt: (
      await tx.auditSubject.findMany({
        where,
        orderBy: [{ at: "asc" }, { eventId: "asc" }],
        include: {
          event: {
            select: { at: true, actorName: true, actorRoles: true, kind: true, action: true, reason: true },
          },
        },
      })
    ).map(({ event }) => event),
  };
}
