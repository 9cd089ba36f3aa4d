import "server-only";
import { getTranslations } from "next-intl/server";
import type { Context, Subject } from "../context";
import { linkTo } from "../mail/link";
import { queueMail } from "../mail/queue-mail";
import type { AskedGuardian } from "./ask-guardian";

/** Mails the link to the parent or guardian who was asked. */
export async function mailGuardian(
  { tx, organisation }: Context,
  athlete: Subject,
  { name, email, token }: AskedGuardian,
): Promise<void> {
  const { givenName } = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { givenName: true },
  });
  const say = await getTranslations("mail.guardian");
  const values = { guardian: name, athlete: givenName, organisation: organisation.name };
  await queueMail(tx, {
    kind: "guardian",
    recipient: email,
    subject: say("subject", values),
    text: say("text", { ...values, link: linkTo(`/guardian/${token}`) }),
  });
}
