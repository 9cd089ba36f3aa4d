import "server-only";
import mail from "../../../messages/en/mail.json" with { type: "json" };
import { createTranslator } from "next-intl";
import type { Context, Subject } from "../context";
import { linkTo } from "../mail/link";
import { memberEmail } from "../mail/member-email";
import { queueMail } from "../mail/queue-mail";
import { Refusal } from "../refusal";

const say = createTranslator({ locale: "en-GB", messages: { mail }, namespace: "mail.ask" });

/** Asks an athlete by mail to answer again. The mail says who asks and where, and nothing of why. */
export async function askToAnswer(context: Context, athlete: Subject): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const person = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { membershipId: true, givenName: true },
  });
  const recipient =
    person.membershipId === null ? null : await memberEmail(tx, organisation.id, person.membershipId);
  if (recipient === null) throw new Refusal("not-possible");
  await queueMail(tx, {
    kind: "re-check",
    recipient,
    subject: say("subject", { organisation: organisation.name }),
    text: say("text", {
      ...{ name: person.givenName, by: actor.name, organisation: organisation.name },
      link: linkTo(`/o/${organisation.slug}/athletes/${athlete.id}/check-in`),
    }),
  });
  await tx.triageEntry.updateMany({ where, data: { askedAt: now, version: { increment: 1 } } });
}
