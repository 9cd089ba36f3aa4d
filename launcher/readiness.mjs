import pg from "pg";
import { migrationsOnDisk } from "./database/migration-files.mjs";

const patience = 2000;

/** Why not: the database does not answer, or it lacks migrations of this program. */
/** @typedef {"ready" | "database" | "migrations"} State */

/**
 * Whether the database answers within two seconds and has every migration of this program. Asked at most once at a
 * time and believed for a second, so that asking costs the database nothing. Migrations that only the database knows
 * belong to a newer version of the program, which may already run beside this one.
 * @param {string} url
 * @param {{ onChange?: (state: State) => void, names?: readonly string[] }} [options] told at each change; the
 *   migrations that the database must have
 * @returns {{ isReady: () => Promise<boolean>, close: () => Promise<void> }}
 */
export function readiness(
  url,
  { onChange = () => {}, names = migrationsOnDisk().map(({ name }) => name) } = {},
) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  pool.on("error", () => {});
  /** @type {Promise<State> | null} */
  let answer = null;
  /** @type {State} */
  let last = "ready";
  const ask = async () => {
    const late = new Promise((resolve) => setTimeout(resolve, patience, "database").unref());
    const state = /** @type {State} */ (await Promise.race([stateOf(pool, names), late]));
    if (state !== last) onChange(state);
    last = state;
    return state;
  };
  return {
    async isReady() {
      answer ??= ask().finally(() => setTimeout(() => (answer = null), 1000).unref());
      return (await answer) === "ready";
    },
    close: () => pool.end(),
  };
}

/**
 * @param {import("pg").Pool} pool
 * @param {readonly string[]} names
 * @returns {Promise<State>}
 */
async function stateOf(pool, names) {
  try {
    const { rows } = await pool.query(
      `SELECT migration_name AS name FROM _prisma_migrations
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    const there = new Set(rows.map(({ name }) => name));
    return names.every((name) => there.has(name)) ? "ready" : "migrations";
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error);
    // Whoever migrates with Prisma's own command may keep the history from the app's role: then it is not looked at.
    if (code === "42501") return "ready";
    return code === "42P01" ? "migrations" : "database";
  }
}
