import { migrate } from "../database/migrate.mjs";
import { ensureDatabase, ensureRoles, roleUrls, superuserUrl } from "../database/roles.mjs";
import { startEmbedded } from "../postgres/embedded.mjs";
import { secretsOf } from "../secrets.mjs";
import { removeTemporary, temporaryState } from "../temporary-state.mjs";

export const template = "upright_template_test";

/**
 * A PostgreSQL for tests in a temporary folder, which need not survive anything, with one migrated database to
 * clone.
 */
export async function startTestServer() {
  const state = await temporaryState();
  const { port, pid } = await startEmbedded(state, { durable: false });
  process.once("exit", () => endAtOnce(pid()));
  const secrets = secretsOf(state);
  const admin = superuserUrl(port, secrets);
  await ensureRoles(admin, secrets);
  await ensureDatabase(admin, template);
  await migrate(roleUrls(port, template, secrets).migration);
  return { admin, port, secrets, stop: () => removeTemporary(state) };
}

/**
 * For a run that is broken off and never comes to its teardown. Its folder goes at the next run.
 * @param {number} pid
 */
function endAtOnce(pid) {
  try {
    process.kill(pid, "SIGQUIT");
  } catch {
    // It has been stopped before, as it should be.
  }
}
