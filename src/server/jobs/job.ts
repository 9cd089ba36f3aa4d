import "server-only";
import type { Transaction } from "../db/transaction";

/** Attempts after which a job is put aside and shown to the organisation's admins. */
export const MOST_ATTEMPTS = 6;

/** What a job carries: ids and codes, never answers or free text. */
export type Payload = Readonly<Record<string, unknown>>;

/**
 * Does one job, inside the transaction that also ends it: all of it happens once, or none of it does. It has entered no
 * organisation yet. `at` is the database's clock.
 * @returns when to run again under the same key; null when it is done
 */
export type JobHandler = (tx: Transaction, payload: Payload, at: Date) => Promise<Date | null>;

/** The handler of each kind. A kind without one is put aside like a job that fails. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;
