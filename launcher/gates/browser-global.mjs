import { spawn } from "node:child_process";
import { childEnv, node24 } from "../node24.mjs";
import { inRoot } from "../root.mjs";

/** @typedef {{ address: string, control: string, environment: Record<string, string> }} TestSite */

/**
 * Once per run of the browser tests: starts the site, puts where it is into the environment that the workers
 * inherit, and gives back what stops it. The database's addresses are in it too, for the builders.
 */
export default async function setup() {
  const child = spawn(node24(), [inRoot("launcher", "e2e-server.mjs")], {
    stdio: ["ignore", 2, 2, "ipc"],
    env: childEnv(),
  });
  const site = /** @type {TestSite} */ (
    await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", (code) => reject(new Error(`the site under test ended with code ${code}`)));
    })
  );
  const { NODE_ENV: _, ...environment } = site.environment;
  Object.assign(process.env, environment, {
    UPRIGHT_E2E_ADDRESS: site.address,
    UPRIGHT_E2E_CONTROL: site.control,
  });
  return () =>
    new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill("SIGTERM");
    });
}
