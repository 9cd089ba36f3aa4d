import { ClearMessage } from "../words-of.mjs";
import { startEmbedded } from "../postgres/embedded.mjs";
import { secretsOf } from "../secrets.mjs";
import { checkAppRole, checkVersion } from "./checks.mjs";
import { migrate, refuseWhenBehind } from "./migrate.mjs";
import { ensureDatabase, ensureRoles, roleUrls, superuserUrl } from "./roles.mjs";

/** @typedef {import("./roles.mjs").DatabaseUrls} DatabaseUrls */
/** @typedef {import("../postgres/embedded.mjs").Embedded} Embedded */

/**
 * The operator's own PostgreSQL, from the environment, brought up to date; null when none is named.
 * @returns {Promise<DatabaseUrls | null>}
 */
export async function openGiven() {
  const { DATABASE_URL: app, DATABASE_MIGRATION_URL: migration, DATABASE_WORKER_URL: worker } = process.env;
  if (!app) {
    if (migration) throw new ClearMessage("DATABASE_MIGRATION_URL is set and DATABASE_URL is not: set both.");
    return null;
  }
  await reachable(checkVersion(migration ?? app));
  if (migration) await migrate(migration);
  await reachable(checkAppRole(app));
  if (!migration) await refuseWhenBehind(app);
  return { app, migration: migration ?? app, worker: worker ?? app };
}

/**
 * The name of the site's database on our own PostgreSQL: a demo world never lies beside real people.
 * @param {boolean} demo
 */
export const databaseOf = (demo) => (demo ? "upright_demo" : "upright");

/**
 * A database on our own PostgreSQL, with its roles and brought up to date.
 * @param {import("../state.mjs").State} state
 * @param {string} database
 * @param {{ durable?: boolean, onStarted?: (embedded: Embedded) => void }} [options] told as soon as the server
 *   runs, so that it is stopped whatever happens after that
 * @returns {Promise<{ urls: DatabaseUrls, embedded: Embedded }>}
 */
export async function openEmbedded(state, database, { durable = true, onStarted } = {}) {
  const embedded = await startEmbedded(state, { durable });
  onStarted?.(embedded);
  const secrets = secretsOf(state);
  const admin = superuserUrl(embedded.port, secrets);
  await ensureRoles(admin, secrets);
  await ensureDatabase(admin, database);
  const urls = roleUrls(embedded.port, database, secrets);
  await migrate(urls.migration);
  await checkAppRole(urls.app);
  return { urls, embedded };
}

/**
 * Says in words what a refused connection means.
 * @template T
 * @param {Promise<T>} step
 */
async function reachable(step) {
  try {
    return await step;
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code ?? "";
    if (!/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|28|3D000|08)/.test(code)) throw error;
    throw new ClearMessage(
      `The PostgreSQL of DATABASE_URL cannot be used: ${/** @type {Error} */ (error).message}`,
    );
  }
}
