/** @typedef {import("./database/roles.mjs").DatabaseUrls} DatabaseUrls */

/**
 * What the application finds in its environment beside the operator's own settings. One list, so that the
 * server, the seed and the tests run the same program.
 * @param {{
 *   urls: DatabaseUrls,
 *   authSecret: string,
 *   actionKey: string,
 *   address: string,
 *   demo: boolean,
 *   state: string,
 * }} given
 */
export const applicationEnvironment = ({ urls, authSecret, actionKey, address, demo, state }) => ({
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  DATABASE_URL: urls.app,
  DATABASE_MIGRATION_URL: urls.migration,
  DATABASE_WORKER_URL: urls.worker,
  // Between us and a PostgreSQL of our own nothing hands connections round; of an operator's we do not know.
  DATABASE_PREPARE: process.env["DATABASE_PREPARE"] ?? (process.env["DATABASE_URL"] ? "0" : "1"),
  AUTH_SECRET: authSecret,
  AUTH_TRUST_HOST: "true",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey,
  UPRIGHT_ADDRESS: address,
  UPRIGHT_DEMO: demo ? "1" : "0",
  UPRIGHT_STATE: state,
});

/**
 * The same for a build, which must not reach any database and learns no secret but the action key.
 * @param {string} actionKey
 */
export const buildEnvironment = (actionKey) =>
  applicationEnvironment({
    urls: { app: nowhere, migration: nowhere, worker: nowhere },
    authSecret: "only-for-the-build-never-for-a-session",
    actionKey,
    address: "http://localhost:3000",
    demo: false,
    state: "",
  });

const nowhere = "postgresql://nobody:nothing@127.0.0.1:1/nowhere";
