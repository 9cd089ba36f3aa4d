import "server-only";
import { getTranslations } from "next-intl/server";
import { database } from "../db/client";
import { countTry } from "../limiter/limiter";
import { linkTo } from "../mail/link";
import { queueMail } from "../mail/queue-mail";
import { sendQueuedMail } from "../mail/send-queued-mail";
import { newToken, tokenHash } from "./token";

/** Counts the wish for a reset link. @throws Refusal `too-many`, `unavailable`. */
export async function countResetWish(email: string, address: string): Promise<void> {
  await countTry("reset-address", address);
  await countTry("reset-account", email);
}

interface AccountRow {
  account_id: string;
  suspended: boolean;
}

/**
 * Mails a link that sets a new password, once, within 30 minutes; nothing for an unknown or suspended account. Runs
 * after the answer was sent, so that the answer takes the same time for both.
 */
export async function mailResetLink(email: string): Promise<void> {
  const { prisma } = database();
  const [account] = await prisma.$queryRaw<
    AccountRow[]
  >`SELECT account_id, suspended FROM find_account_for_sign_in(${email})`;
  if (!account || account.suspended) return;
  const token = newToken();
  await prisma.$executeRaw`
    SELECT make_link(${tokenHash(token)}, 'password-reset', ${account.account_id}::uuid, NULL, NULL, interval '30 minutes')`;
  const say = await getTranslations("mail");
  await queueMail(null, {
    kind: "password",
    recipient: email,
    subject: say("reset.subject"),
    text: say("reset.text", { link: linkTo(`/reset/${token}`) }),
  });
  await sendQueuedMail();
}
