import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/env";
import { database } from "../db/client";
import { log } from "../log/log";
import { mailsDone } from "../metrics/work";
import { MOST_ATTEMPTS } from "./parked-mail";

/** The mail server itself cannot be reached: the others would wait for nothing. */
const UNREACHABLE = new Set(["ECONNECTION", "ETIMEDOUT", "EDNS", "ESOCKET", "ECONNREFUSED", "EAUTH", "ETLS"]);

interface Waiting {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly unsubscribe: string | null;
}

/**
 * Sends what waits, through SMTP where one is configured. A message is removed once it is sent: it may hold a link.
 * What fails is tried again after 1, 4, 16 and 64 minutes, and then put aside for an admin. No screen ever waits for this.
 */
export async function sendQueuedMail(): Promise<void> {
  if (env.smtpUrl === undefined) return;
  const transport = createTransport({
    url: env.smtpUrl,
    connectionTimeout: 5_000,
    socketTimeout: 10_000,
  });
  const { prisma } = database();
  const waiting = await prisma.$queryRaw<Waiting[]>`
    SELECT id, kind, recipient, subject, text, unsubscribe FROM mail
     WHERE attempts < ${MOST_ATTEMPTS} AND (claimed_at IS NULL
        OR claimed_at < now() - interval '1 minute' * power(4, attempts - 1))
     ORDER BY created_at LIMIT 50`;
  for (const { id, kind, recipient, subject, text, unsubscribe } of waiting) {
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
      mailsDone.inc({ kind, outcome: "sent" });
    } catch (error) {
      const { code = null } = error as { code?: string };
      log.error({ event: "mail-not-sent", id, kind, code });
      mailsDone.inc({ kind, outcome: "failed" });
      if (code !== null && UNREACHABLE.has(code)) break;
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

/** Takes a message, so that nobody else sends it meanwhile; one taken by who then died is free again like one that failed. */
async function claim(id: string): Promise<boolean> {
  const claimed = await database().prisma.$executeRaw`
    UPDATE mail SET claimed_at = now(), attempts = attempts + 1
     WHERE id = ${id}::uuid AND attempts < ${MOST_ATTEMPTS} AND (claimed_at IS NULL
        OR claimed_at < now() - interval '1 minute' * power(4, attempts - 1))`;
  return claimed === 1;
}
