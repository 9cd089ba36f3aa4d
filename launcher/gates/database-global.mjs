import { startTestServer } from "./test-database.mjs";

/**
 * Once per run of the database tests: the server and the template.
 * @param {import("vitest/node").TestProject} project
 */
export default async function setup(project) {
  const { admin, port, secrets, stop } = await startTestServer();
  project.provide("testServer", { admin, port, secrets });
  return stop;
}
