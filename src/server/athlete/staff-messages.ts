import "server-only";
import type { StaffMessage } from "@/domain/athlete/staff-message";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

const MOST_SHOWN = 20;

/** Takes a message back: its text is not shown any more. The mail that told of it cannot be called back. */
export async function takeMessageBack(
  { tx, organisation, now }: Context,
  athleteId: string,
  id: string,
): Promise<void> {
  const { count } = await tx.staffMessage.updateMany({
    where: { organisationId: organisation.id, id, athleteId, takenBackAt: null },
    data: { takenBackAt: now },
  });
  if (count === 0) throw new Refusal("not-found");
}

/** The athlete has read it. Saying so again changes nothing. @throws Refusal `not-found` for somebody else's. */
export async function markMessageRead(
  { tx, organisation, now }: Context,
  athlete: Subject,
  id: string,
): Promise<void> {
  const where = { organisationId: organisation.id, id, athleteId: athlete.id };
  if ((await tx.staffMessage.count({ where })) === 0) throw new Refusal("not-found");
  await tx.staffMessage.updateMany({ where: { ...where, readAt: null }, data: { readAt: now } });
}

/** The newest messages to an athlete, for the athlete and clinicians; a coach sees the own ones. */
export async function messagesTo(
  { tx, organisation, actor }: Context,
  athlete: Subject,
): Promise<readonly StaffMessage[]> {
  const all = athlete.relations.includes("self") || actor.roles.includes("clinician");
  const found = await tx.staffMessage.findMany({
    where: {
      ...{ organisationId: organisation.id, athleteId: athlete.id },
      ...(all ? {} : { authorId: actor.membershipId }),
    },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: MOST_SHOWN,
  });
  const authors = await tx.membership.findMany({
    where: { organisationId: organisation.id, id: { in: found.map(({ authorId }) => authorId) } },
    select: { id: true, displayName: true },
  });
  return found.map(({ id, authorId, text, sentAt, readAt, takenBackAt }) => ({
    ...{ id, text: takenBackAt === null ? text : null },
    by: authors.find((author) => author.id === authorId)?.displayName ?? "",
    sentAt: sentAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }));
}
