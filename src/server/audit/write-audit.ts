import "server-only";
import type { Transaction } from "../db/transaction";

/** What happened, for the append-only log: no answers and no free text, only codes and ids. */
export interface AuditEntry {
  readonly organisationId: string;
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorRoles: readonly string[];
  readonly kind: "read" | "write";
  readonly action: string;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  readonly athleteIds: readonly string[];
}

/** One audit row with its subjects, in the transaction of what it tells of: if it cannot be written, nothing happened. */
export async function writeAudit(tx: Transaction, { athleteIds, ...entry }: AuditEntry): Promise<void> {
  const event = await tx.auditEvent.create({
    data: { ...entry, actorRoles: [...entry.actorRoles], detail: { ...entry.detail } },
    select: { id: true },
  });
  if (athleteIds.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO audit_subject (organisation_id, athlete_id, event_id, at)
    SELECT ${entry.organisationId}::uuid, subject, ${event.id}::uuid, ${entry.at}
      FROM unnest(${[...new Set(athleteIds)]}::uuid[]) AS subject`;
}
