import "server-only";
import { notFound } from "next/navigation";
import { env } from "@/env";
import { database } from "../db/client";

/** A message in the demo's mailbox. */
export interface KeptMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: string;
}

/**
 * The demo's mailbox, newest first: only in the demo, and only while no SMTP is configured.
 * @param to whose mail alone; null: everybody's
 */
export async function readDemoMailbox(to: string | null): Promise<readonly KeptMail[]> {
  if (!env.demo || env.smtpUrl !== undefined) notFound();
  const kept = await database().prisma.mail.findMany({
    where: to === null ? {} : { recipient: to },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  return kept.map(({ id, recipient, subject, text, createdAt }) => ({
    id,
    recipient,
    subject,
    text,
    createdAt: createdAt.toISOString(),
  }));
}

/** Is this the demo, with its mailbox and accounts shown? */
export function isDemo(): boolean {
  return env.demo;
}
