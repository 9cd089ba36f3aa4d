import "server-only";
import mail from "../../../messages/en/mail.json" with { type: "json" };
import { createTranslator } from "next-intl";
import type { Context, Subject } from "../context";
import { linkTo } from "../mail/link";
import { memberEmail } from "../mail/member-email";
import { queueMail } from "../mail/queue-mail";
import { Refusal } from "../refusal";

const say = createTranslator({ locale: "en-GB", messages: { mail }, namespace: "mail.message" });

/**
 * Sends an athlete a message: it stands on their start page, and a mail with a link says that there is one and nothing of
 * it. Who ended or paused mails by choice gets none.
 * @param id the message's: the same one is sent once
 * @throws Refusal `not-possible` when nobody can sign in to read it.
 */
export async function sendMessage(
  context: Context,
  athlete: Subject,
  text: string,
  id: string,
): Promise<void> {
  const { tx, organisation, actor, now } = context;
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
      kind: "message",
      recipient,
      subject: say("subject", { organisation: organisation.name }),
      text: say("text", {
        ...{ name: person.givenName, by: actor.name, organisation: organisation.name },
        link: linkTo(`/o/${organisation.slug}#messages`),
      }),
    });
  context.note({ message: id, mailed: !isQuiet });
}
