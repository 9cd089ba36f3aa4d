import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/env";
import { database } from "../db/client";
import { log } from "../log/log";

const MOST_ATTEMPTS = 5;

/**
 * Sends what waits, through SMTP where one is configured. A message is removed once it is sent: it may hold a link.
 * What fails waits for the next call, five times at most. No screen ever waits for this.
 */
export async function sendQueuedMail(): Promise<void> {
  if (env.smtpUrl === undefined) return;
  const transport = createTransport({
    url: env.smtpUrl,
    connectionTimeout: 5_000,
    socketTimeout: 10_000,
  });
  const { prisma } = database();
  const waiting = await prisma.mail.findMany({
    where: { attempts: { lt: MOST_ATTEMPTS } },
    orderBy: { createdAt: "asc" },
    take: 50,
  });
  for (const { id, recipient, subject, text, unsubscribe } of waiting) {
    if (!(await claim(id))) continue;
    try {
      await transport.sendMail({
        from: env.mailFrom,
        to: { name: "", address: recipient },
        ...{ subject, text },
        // Killed between the sending and the note of it, it goes out again: under the same id, so that it is one message.
        messageId: `<${id}@${new URL(env.url).hostname}>`,
        headers: { "Auto-Submitted": "auto-generated", ...unsubscribeHeaders(unsubscribe) },
      });
      await prisma.mail.deleteMany({ where: { id } });
    } catch {
      await prisma.mail.updateMany({ where: { id }, data: { claimedAt: null } });
      log.error({ event: "mail-not-sent", id });
    }
  }
  transport.close();
}

/** RFC 2369, and for a secure address RFC 8058: programs of mail show a button of their own. */
function unsubscribeHeaders(address: string | null): Readonly<Record<string, string>> {
  if (address === null) return {};
  const oneClick = { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  return { "List-Unsubscribe": `<${address}>`, ...(address.startsWith("https:") ? oneClick : {}) };
}

/** Takes a message, so that nobody else sends it meanwhile; one taken by who then died is free again after a minute. */
async function claim(id: string): Promise<boolean> {
  const claimed = await database().prisma.$executeRaw`
    UPDATE mail SET claimed_at = now(), attempts = attempts + 1
     WHERE id = ${id}::uuid AND attempts < ${MOST_ATTEMPTS}
       AND (claimed_at IS NULL OR claimed_at < now() - interval '1 minute')`;
  return claimed === 1;
}
