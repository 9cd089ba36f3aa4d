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
  const { port } = await startEmbedded(state, { durable: false });
  const secrets = secretsOf(state);
  const admin = superuserUrl(port, secrets);
  await ensureRoles(admin, secrets);
  await ensureDatabase(admin, template);
  await migrate(roleUrls(port, template, secrets).migration);
  return { admin, port, secrets, stop: () => removeTemporary(state) };
}
