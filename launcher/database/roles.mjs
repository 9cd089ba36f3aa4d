import { superuser } from "../postgres/cluster.mjs";
import { connected, loopbackUrl } from "./connect.mjs";

/** @typedef {{ app: string, migration: string, worker: string }} DatabaseUrls */

/**
 * Who connects as what. The owner makes the tables; the other two can neither own them nor get round row-level
 * security.
 */
const roles = /** @type {const} */ ({
  migration: { user: "upright_owner", password: "ownerPassword" },
  app: { user: "upright_app", password: "appPassword" },
  worker: { user: "upright_worker", password: "workerPassword" },
});

/**
 * The superuser's address of the embedded server.
 * @param {number} port
 * @param {import("../secrets.mjs").Secrets} secrets
 */
export const superuserUrl = (port, secrets) =>
  loopbackUrl({ user: superuser, password: secrets.superuserPassword, port, database: "postgres" });

/**
 * Each role's address of a database on the embedded server.
 * @param {number} port
 * @param {string} database
 * @param {import("../secrets.mjs").Secrets} secrets
 * @returns {DatabaseUrls}
 */
export function roleUrls(port, database, secrets) {
  const url = (/** @type {keyof typeof roles} */ role) =>
    loopbackUrl({ user: roles[role].user, password: secrets[roles[role].password], port, database });
  return { app: url("app"), migration: url("migration"), worker: url("worker") };
}

/**
 * Makes the three roles, or sets them right: rights and passwords are as here after every start.
 * @param {string} adminUrl
 * @param {import("../secrets.mjs").Secrets} secrets
 */
export function ensureRoles(adminUrl, secrets) {
  return connected(adminUrl, async (client) => {
    for (const { user, password } of Object.values(roles)) {
      const known = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [user]);
      if (known.rowCount === 0) await client.query(`CREATE ROLE ${user}`);
      await client.query(
        `ALTER ROLE ${user} WITH LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION ` +
          `PASSWORD ${client.escapeLiteral(secrets[password])}`,
      );
      if (user !== roles.migration.user) await setSessions(client, user);
    }
  });
}

/** What every session of the app and the worker goes by. */
const sessionSettings = {
  timezone: "UTC",
  statement_timeout: "5s",
  lock_timeout: "2s",
  idle_in_transaction_session_timeout: "10s",
};

/**
 * The app sets the same when it connects. Through a pooler that gives each transaction another connection only what
 * belongs to the role holds.
 * @param {import("pg").Client} client
 * @param {string} user
 */
async function setSessions(client, user) {
  for (const [name, value] of Object.entries(sessionSettings)) {
    await client.query(`ALTER ROLE ${user} SET ${name} = '${value}'`);
  }
}

/**
 * Makes the database unless it is there, owned by the owner role and open to the other two alone. What they
 * may do with a table is granted by the migration that makes it.
 * @param {string} adminUrl
 * @param {string} database
 * @param {{ template?: string }} [options]
 */
export async function ensureDatabase(adminUrl, database, { template } = {}) {
  await connected(adminUrl, async (client) => {
    const known = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    const from = template ? ` TEMPLATE ${template}` : "";
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${database}${from} OWNER upright_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO upright_app, upright_worker`);
  });
  const inside = new URL(adminUrl);
  inside.pathname = `/${database}`;
  await connected(inside.href, async (client) => {
    await client.query("REVOKE ALL ON SCHEMA public FROM PUBLIC");
    await client.query("GRANT USAGE ON SCHEMA public TO upright_app, upright_worker");
  });
}
