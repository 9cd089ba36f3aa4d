import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf, startOf } from "../process-identity.mjs";

/** @typedef {{ pid: number, port: number, ready: boolean }} Postmaster */

/**
 * The PostgreSQL server that runs on a data folder, read from its postmaster.pid (line 1 the process, line 4
 * the port, line 8 the status), or null when none does.
 * @param {string} data
 * @returns {Postmaster | null}
 */
export function runningPostmaster(data) {
  const lines = pidLines(data);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isPostgres(pid)) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/**
 * Removes a postmaster.pid that a killed server left: PostgreSQL would refuse to start when another program
 * has been given that process number since.
 * @param {string} data
 */
export function removeStalePidFile(data) {
  if (!runningPostmaster(data)) rmSync(join(data, "postmaster.pid"), { force: true });
}

/** @param {string} data */
function pidLines(data) {
  try {
    return readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/** @param {number} pid */
const isPostgres = (pid) => startOf(pid) !== null && /\bpostgres\b/.test(commandOf(pid));
