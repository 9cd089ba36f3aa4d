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
    where: { sentAt: null, attempts: { lt: MOST_ATTEMPTS } },
    orderBy: { createdAt: "asc" },
    take: 50,
  });
  for (const message of waiting) {
    const claimed = await prisma.mail.updateMany({
      where: { id: message.id, attempts: message.attempts, sentAt: null },
      data: { attempts: { increment: 1 } },
    });
    if (claimed.count === 0) continue;
    try {
      await transport.sendMail({
        from: env.mailFrom,
        to: { name: "", address: message.recipient },
        subject: message.subject,
        text: message.text,
      });
      await prisma.mail.deleteMany({ where: { id: message.id } });
    } catch {
      log.error({ event: "mail-not-sent", id: message.id });
    }
  }
  transport.close();
}
