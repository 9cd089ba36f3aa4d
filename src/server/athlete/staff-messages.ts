import "server-only";
import mail from "../../../messages/en/mail.json" with { type: "json" };
import { createTranslator } from "next-intl";
import type { StaffMessage } from "@/domain/athlete/staff-message";
import type { Context, Subject } from "../context";
import { linkTo } from "../mail/link";
import { memberEmail } from "../mail/member-email";
import { queueMail } from "../mail/queue-mail";
import { Refusal } from "../refusal";

const say = createTranslator({ locale: "en-GB", messages: { mail }, namespace: "mail.message" });
const MOST_SHOWN = 20;

/**
 * Sends an athlete a message: it stands on their start page, and a mail with a link says that there is one and nothing of
 * it. Who ended or paused mails by choice gets none.
 * @param id the message's: the same one is sent once
 * @throws Refusal `not-possible` when nobody can sign in to read it.
 */
export async function sendMessage(
  { tx, organisation, actor, now, note }: Context,
  athlete: Subject,
  text: string,
  id: string,
): Promise<void> {
  const person = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: {
      ...{ membershipId: true, givenName: true },
      checkInPlan: { select: { unsubscribed: true, pausedUntil: true } },
    },
  });
  const { membershipId, checkInPlan: plan } = person;
  const recipient = membershipId === null ? null : await memberEmail(tx, organisation.id, membershipId);
  if (recipient === null) throw new Refusal("not-possible");
  const isQuiet =
    plan !== null && (plan.unsubscribed || (plan.pausedUntil !== null && plan.pausedUntil > now));
  await tx.staffMessage.create({
    data: {
      ...{ organisationId: organisation.id, id, athleteId: athlete.id, authorId: actor.membershipId },
      ...{ text, sentAt: now, mailed: !isQuiet },
    },
  });
  if (!isQuiet)
    await queueMail(tx, {
      recipient,
      subject: say("subject", { organisation: organisation.name }),
      text: say("text", {
        ...{ name: person.givenName, by: actor.name, organisation: organisation.name },
        link: linkTo(`/o/${organisation.slug}#messages`),
      }),
    });
  note({ message: id, mailed: !isQuiet });
}

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
