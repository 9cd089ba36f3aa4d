import { ClearMessage } from "../words-of.mjs";
import { connected } from "./connect.mjs";

const oldest = 15;

/**
 * Refuses a server that is too old.
 * @param {string} url
 */
export function checkVersion(url) {
  return connected(url, async (client) => {
    const { rows } = await client.query("SHOW server_version_num");
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major < oldest) {
      throw new ClearMessage(`Upright needs PostgreSQL ${oldest} or newer; this server is version ${major}.`);
    }
  });
}

/**
 * Refuses an app role that row-level security does not bind.
 * @param {string} url the app's
 */
export function checkAppRole(url) {
  return connected(url, async (client) => {
    const role = await client.query(
      "SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user",
    );
    const owned = await client.query(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname = current_schema() AND pg_has_role(current_user, c.relowner, 'MEMBER')
       ORDER BY 1 LIMIT 1`,
    );
    const { rolname, rolsuper, rolbypassrls } = role.rows[0];
    const why = rolsuper
      ? "is a superuser"
      : rolbypassrls
        ? "has BYPASSRLS"
        : owned.rows[0] &&
          `owns tables (${owned.rows[0].relname}, for one), by itself or as a member of their owner`;
    if (why) {
      throw new ClearMessage(
        `The role ${rolname} of DATABASE_URL ${why}, so row-level security would not bind it. ` +
          "Give the app a role of its own (NOSUPERUSER NOBYPASSRLS, owning nothing) and the owner's address in " +
          "DATABASE_MIGRATION_URL.",
      );
    }
  });
}
