import { randomUUID } from "node:crypto";
import { ClearMessage } from "../words-of.mjs";
import { say } from "../say.mjs";
import { connected } from "./connect.mjs";
import { migrationsOnDisk } from "./migration-files.mjs";
import { historyTable, pending } from "./migration-history.mjs";

/** @typedef {import("./migration-files.mjs").Migration} Migration */
/** @typedef {import("pg").Client} Client */

/** The number that Prisma Migrate locks too. Held per transaction, so it also holds through a pooler. */
const lockNumber = 72_707_369;

/**
 * Applies what is missing, one transaction per file with its history row in it: a kill at any point leaves a
 * file applied or not. A second runner waits and finds nothing to do.
 * @param {string} url the owner's
 * @param {Migration[]} [onDisk]
 * @returns {Promise<string[]>} the names that were applied
 */
export function migrate(url, onDisk = migrationsOnDisk()) {
  return connected(url, async (client) => {
    const applied = [];
    await client.query("SET lock_timeout = '60s'");
    for (;;) {
      const name = await applyNext(client, onDisk);
      if (name === null) return applied;
      say(`migration ${name} applied`);
      applied.push(name);
    }
  });
}

/**
 * @param {Client} client
 * @param {Migration[]} onDisk
 * @returns {Promise<string | null>} null when nothing is missing
 */
async function applyNext(client, onDisk) {
  await client.query("BEGIN");
  try {
    await client.query(`SELECT pg_advisory_xact_lock(${lockNumber})`);
    await ensureHistory(client);
    const { rows } = await client.query(
      "SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations",
    );
    const next = pending(onDisk, rows)[0];
    if (next) await apply(client, next);
    await client.query("COMMIT");
    return next?.name ?? null;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

/**
 * Everybody may read the history: a program that is not given the owner's address looks whether it is complete.
 * @param {Client} client
 */
async function ensureHistory(client) {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known");
  if (rows[0].known) return;
  await client.query(historyTable);
  await client.query("GRANT SELECT ON _prisma_migrations TO PUBLIC");
}

/**
 * @param {Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  const started = new Date();
  const transaction = () =>
    client.query("SELECT pg_current_xact_id()::text AS id").then(({ rows }) => rows[0].id);
  const before = await transaction();
  try {
    await client.query(sql);
  } catch (error) {
    const { message, position } = /** @type {{ message: string, position?: string }} */ (error);
    const line = position ? ` (line ${sql.slice(0, Number(position)).split("\n").length})` : "";
    throw new ClearMessage(`The migration ${name} failed and was rolled back whole: ${message}${line}`);
  }
  if ((await transaction()) !== before) {
    throw new ClearMessage(
      `The migration ${name} ends its own transaction; leave BEGIN and COMMIT to the runner.`,
    );
  }
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name, started],
  );
}

/**
 * For a program that was given no owner's address: says which migrations are missing.
 * @param {string} url the app's
 * @param {Migration[]} [onDisk]
 */
export function refuseWhenBehind(url, onDisk = migrationsOnDisk()) {
  return connected(url, async (client) => {
    const missing = `Set DATABASE_MIGRATION_URL to the owner's address and start once; that applies the migrations.`;
    const { rows } = await client.query(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known, " +
        "has_table_privilege(to_regclass('_prisma_migrations'), 'SELECT') AS readable",
    );
    if (!rows[0].known) throw new ClearMessage(`This database is empty. ${missing}`);
    if (!rows[0].readable)
      return say("the app role may not read the history of migrations, so it is not checked");
    const history = await client.query(
      "SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations",
    );
    const names = pending(onDisk, history.rows).map(({ name }) => name);
    if (names.length > 0) throw new ClearMessage(`This database lacks ${names.join(", ")}. ${missing}`);
  });
}
