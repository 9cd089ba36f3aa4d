import { ClearMessage } from "../words-of.mjs";

/** @typedef {import("./migration-files.mjs").Migration} Migration */
/** @typedef {{ migration_name: string, checksum: string, finished_at: Date | null, rolled_back_at: Date | null }} Row */

/**
 * What is left to apply, or a refusal. Rows of migrations that are not on disk belong to a newer version of the
 * program, which may already run on the same database: they are no fault.
 * @param {Migration[]} onDisk in order
 * @param {Row[]} history
 * @returns {Migration[]}
 */
export function pending(onDisk, history) {
  const standing = history.filter((row) => row.rolled_back_at === null);
  const failed = standing.find((row) => row.finished_at === null);
  if (failed) {
    throw new ClearMessage(
      `The migration ${failed.migration_name} was begun and never finished. Look at the database, then mark it ` +
        "with `prisma migrate resolve`; nothing has been applied.",
    );
  }
  const checksums = new Map(standing.map((row) => [row.migration_name, row.checksum]));
  for (const { name, checksum } of onDisk) {
    if (checksums.has(name) && checksums.get(name) !== checksum) {
      throw new ClearMessage(
        `The file of the migration ${name} differs from the one that was applied to this database. ` +
          "Restore it and put the change into a new migration; nothing has been applied.",
      );
    }
  }
  return onDisk.filter(({ name }) => !checksums.has(name));
}

/** Prisma Migrate's own table, so that its commands and this runner read one history. */
export const historyTable = `CREATE TABLE _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
