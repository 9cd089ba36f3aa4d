import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainUser } from "./postgres/plain-user.mjs";
import { removePublicPlace } from "./postgres/public-place.mjs";
import { runningPostmaster } from "./postgres/postmaster-file.mjs";
import { stopPostmaster } from "./postgres/server-process.mjs";
import { startOf } from "./process-identity.mjs";
import { openState } from "./state.mjs";

const prefix = "upright-test-";

/**
 * A state folder for one test run. Whatever a killed run left behind, its PostgreSQL included, goes first.
 * @returns {Promise<import("./state.mjs").State>}
 */
export async function temporaryState() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    if (isLeft(join(folder, "owner"))) await removeTemporary(openState(folder));
  }
  const state = openState(mkdtempSync(join(tmpdir(), prefix)));
  writeFileSync(state.in("owner"), `${process.pid} ${startOf(process.pid)}`);
  return state;
}

/**
 * Whether the process that owned a folder is gone. Another user's folder is none of ours.
 * @param {string} owner the file that names it
 */
function isLeft(owner) {
  try {
    const [pid = "", started] = existsSync(owner) ? readFileSync(owner, "utf8").split(" ") : [];
    return started !== undefined && startOf(Number(pid)) !== started;
  } catch {
    return false;
  }
}

/**
 * Stops what still runs on a temporary state folder and removes it.
 * @param {import("./state.mjs").State} state
 */
export async function removeTemporary(state) {
  const running = runningPostmaster(plainUser(state).data);
  if (running) await stopPostmaster(running.pid);
  removePublicPlace(state);
  rmSync(state.folder, { recursive: true, force: true });
}
