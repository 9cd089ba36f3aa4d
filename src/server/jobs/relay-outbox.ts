import "server-only";
import { inWorkerTransaction } from "../db/transaction";

const AT_ONCE = 100;

/**
 * Makes a job of every event that was kept with a change and not told of yet. Both happen in one transaction, and the
 * event's id is the job's key: killed at any point, each event is told of once.
 * @returns how many
 */
export async function relayOutbox(): Promise<number> {
  const [row] = await inWorkerTransaction(
    (tx) => tx.$queryRaw<{ told: number }[]>`SELECT relay_outbox(${AT_ONCE}::int) AS told`,
  );
  return row?.told ?? 0;
}
