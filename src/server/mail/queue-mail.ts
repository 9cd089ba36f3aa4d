import "server-only";
import { database } from "../db/client";
import type { Transaction } from "../db/transaction";

/** What a message is about, in a word that an admin may read. */
export type MailKind =
  | "password"
  | "invitation"
  | "guardian"
  | "owner"
  | "waiting"
  | "silence"
  | "reminder"
  | "re-check"
  | "message";

/** A message to one person. Mail carries no clinical text. */
export interface Message {
  readonly kind: MailKind;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** An address at which a post, without anything else, ends such mail for good (RFC 8058). */
  readonly unsubscribe?: string;
  /** When what it tells of happened, by the clock of its transaction; left out: now. */
  readonly at?: Date;
}

/** Keeps a message to be sent, in the transaction of what it tells of: no commit, no mail. */
export async function queueMail(tx: Transaction | null, message: Message): Promise<void> {
  const { at, ...data } = message;
  const createdAt = at === undefined ? {} : { createdAt: at };
  await (tx ?? database().prisma).mail.create({ data: { ...data, ...createdAt }, select: { id: true } });
}
