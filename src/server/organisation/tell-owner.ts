import "server-only";
import { getTranslations } from "next-intl/server";
import type { Context } from "../context";
import { linkTo } from "../mail/link";
import { queueMail } from "../mail/queue-mail";

/**
 * Mails the owner of an athlete's open concern that the athlete has lost access: it stays open, and the athlete cannot be
 * reached here any more. No name and nothing clinical in the mail.
 */
export async function tellOwner(
  { tx, organisation, actor }: Context,
  membershipId: string,
  state: "suspended" | "removed",
): Promise<void> {
  const entry = await tx.triageEntry.findFirst({
    where: { organisationId: organisation.id, openFlags: { gt: 0 }, athlete: { membershipId } },
    select: { athleteId: true, ownerId: true },
  });
  if (!entry || entry.ownerId === null) return;
  const [owner] = await tx.$queryRaw<
    { email: string }[]
  >`SELECT email FROM emails_of(${[entry.ownerId]}::uuid[])`;
  if (!owner) return;
  const say = await getTranslations("mail.member-left");
  await queueMail(tx, {
    kind: "owner",
    recipient: owner.email,
    subject: say("subject", { organisation: organisation.name }),
    text: say("text", {
      state,
      by: actor.name,
      link: linkTo(`/o/${organisation.slug}/athletes/${entry.athleteId}`),
    }),
  });
}
