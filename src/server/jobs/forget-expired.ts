import "server-only";
import type { Transaction } from "../db/transaction";
import { log } from "../log/log";

/** The job that removes what has outlived its term; there is one for all organisations. */
export const RETENTION = "retention";

const AT_ONCE = 2_000;
const DAY = 86_400_000;
const SOON = 60_000;

/**
 * Removes rows that only served the program and whose term is over (docs/data.md), some of each kind at a time.
 * @returns when to look again: soon while there may be more, else a day later
 */
export async function forgetExpired(
  tx: Transaction,
  _payload: unknown,
  at: Date,
  most = AT_ONCE,
): Promise<Date> {
  const rows = await tx.$queryRaw<
    { kind: string; removed: number }[]
  >`SELECT * FROM forget_expired(${at}, ${most}::int)`;
  const some = rows.filter(({ removed }) => removed > 0).map((row) => [row.kind, row.removed] as const);
  if (some.length > 0) log.info({ event: "forgotten", ...Object.fromEntries(some) });
  const isMore = rows.some((row) => row.removed >= most);
  return new Date(at.getTime() + (isMore ? SOON : DAY));
}
