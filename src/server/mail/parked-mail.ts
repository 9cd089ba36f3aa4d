import "server-only";
import type { Transaction } from "../db/transaction";
import type { MailKind } from "./queue-mail";

/** Attempts after which a message is put aside and shown to the organisation's admins. */
export const MOST_ATTEMPTS = 5;

/** Messages of one kind that were given up on. */
export interface ParkedMail {
  readonly kind: MailKind;
  readonly count: number;
  /** When the oldest was last tried. */
  readonly since: string;
}

/** What could not be sent in an organisation, by kind, without whom it was for. */
export async function parkedMail(tx: Transaction, organisationId: string): Promise<readonly ParkedMail[]> {
  const rows = await tx.mail.groupBy({
    by: ["kind"],
    where: { organisationId, attempts: { gte: MOST_ATTEMPTS } },
    _count: { _all: true },
    _min: { claimedAt: true, createdAt: true },
    orderBy: { kind: "asc" },
  });
  return rows.map(({ kind, _count, _min }) => ({
    kind: kind as MailKind,
    count: _count._all,
    since: (_min.claimedAt ?? _min.createdAt ?? new Date(0)).toISOString(),
  }));
}

/** Has the messages of one kind tried again, as if for the first time. @returns how many */
export async function retryMail(tx: Transaction, organisationId: string, kind: string): Promise<number> {
  const again = await tx.mail.updateMany({
    where: { organisationId, kind, attempts: { gte: MOST_ATTEMPTS } },
    data: { attempts: 0, claimedAt: null },
  });
  return again.count;
}
