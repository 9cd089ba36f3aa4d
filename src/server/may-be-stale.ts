import "server-only";
import type { OrganisationActionId } from "@/domain/access/policy";
import type { OpenContext } from "./context";
import { databaseCode, enterOrganisation, inReplicaTransaction, type Transaction } from "./db/transaction";
import { hasReplica } from "./db/client";
import { isSteering } from "./failure";
import { log } from "./log/log";
import { readsOfCopies } from "./metrics/work";
import { Refusal } from "./refusal";

/**
 * The reads that may be answered from a streaming replica, some seconds old: long ones, which nobody acts on while they
 * are made, and which write nothing. Everything else is read where it is written.
 */
const MAY_BE_STALE: ReadonlySet<OrganisationActionId> = new Set<OrganisationActionId>([
  "triage.export",
  "squads.print",
  "squads.gear",
  "audit.of-organisation",
]);

/** A replica further behind than this is not asked. */
const OLDEST_SECONDS = 10;
/** One that could not be asked is left alone for so long. */
const LEFT_ALONE = 5_000;

let leftAloneUntil = 0;

/** It was about to write: the first batch of a long read settles what time has changed. The next batch does not. */
const WRITES = "25006";

/** The replica lacks what this member has written, or is too far behind. */
class Behind extends Error {}

/**
 * Reads from the replica where there is one, the read may be stale, and it holds everything that this member has written;
 * else where the transaction of the context is open. Session, membership, policy and the audit row are always the
 * primary's: nobody reads on after being shut out, and nothing is handed out of which no audit row was kept.
 */
export async function readWhereItMay<Value>(
  context: OpenContext,
  id: OrganisationActionId,
  read: (context: OpenContext) => Promise<Value>,
): Promise<Value> {
  if (!hasReplica() || !MAY_BE_STALE.has(id) || Date.now() < leftAloneUntil) return read(context);
  const needed = await neededOf(context);
  try {
    const value = await inReplicaTransaction(async (tx) => {
      await enterOrganisation(tx, context.organisation.id);
      await mustHold(tx, context.organisation.id, needed);
      return read({ ...context, tx });
    });
    readsOfCopies.inc({ from: "replica" });
    return value;
  } catch (error) {
    if (error instanceof Refusal || isSteering(error)) throw error;
    const why = error instanceof Behind ? "behind" : databaseCode(error) === WRITES ? "read-only" : "away";
    readsOfCopies.inc({ from: `primary-replica-${why}` });
    if (why === "away") {
      leftAloneUntil = Date.now() + LEFT_ALONE;
      log.warn({ event: "replica-not-read", code: databaseCode(error) ?? null });
    }
    return read(context);
  }
}

interface Needed {
  readonly at: string;
  /** The newest audit row of what this member wrote: with it comes the whole transaction. */
  readonly own: string | null;
}

async function neededOf({ tx, organisation, actor }: OpenContext): Promise<Needed> {
  const [row] = await tx.$queryRaw<Needed[]>`
    SELECT pg_current_wal_lsn()::text AS at,
      (SELECT id::text FROM audit_event WHERE organisation_id = ${organisation.id}::uuid
         AND actor_id = ${actor.membershipId}::uuid AND kind = 'write' ORDER BY at DESC, id DESC LIMIT 1) AS own`;
  if (!row) throw new Behind();
  return row;
}

async function mustHold(tx: Transaction, organisationId: string, { at, own }: Needed): Promise<void> {
  const [row] = await tx.$queryRaw<{ whole: boolean; late: boolean | null }[]>`
    SELECT ${own}::uuid IS NULL OR EXISTS (
        SELECT FROM audit_event WHERE organisation_id = ${organisationId}::uuid AND id = ${own}::uuid) AS whole,
      pg_last_wal_replay_lsn() < ${at}::pg_lsn
        AND clock_timestamp() - pg_last_xact_replay_timestamp() > interval '1 second' * ${OLDEST_SECONDS}::int AS late`;
  if (row?.whole !== true || row.late === true) throw new Behind();
}
