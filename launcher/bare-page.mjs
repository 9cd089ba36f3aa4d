import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { childEnv, node24 } from "./node24.mjs";
import { freePort } from "./postgres/free-port.mjs";
import { inRoot } from "./root.mjs";
import { runChild } from "./run-child.mjs";
import { say } from "./say.mjs";
import { onStop } from "./stopping.mjs";
import { ClearMessage } from "./words-of.mjs";

const folder = inRoot("bench", "triage", "bare-page");
const next = inRoot("node_modules", "next", "dist", "bin", "next");

/**
 * Builds and serves the page that the table's is measured against, until this program ends.
 * @returns {Promise<string>} its address
 */
export async function serveBarePage() {
  say("building the bare page");
  const env = childEnv({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const built = await runChild(node24(), [next, "build"], { cwd: folder, stdio: ["ignore", 2, 2], env });
  if (built.code !== 0) throw new ClearMessage("The bare page cannot be built; the words of next are above.");
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const server = spawn(node24(), [next, "start", "-p", String(port), "-H", "localhost"], {
    cwd: folder,
    stdio: ["ignore", "ignore", 2],
    env,
  });
  onStop(() => server.kill());
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return address;
    await wait(100);
  }
  throw new ClearMessage("The bare page does not answer.");
}
