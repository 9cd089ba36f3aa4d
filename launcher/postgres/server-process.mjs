import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { startOf } from "../process-identity.mjs";
import { removeStalePidFile, runningPostmaster } from "./postmaster-file.mjs";

/** @typedef {import("./postmaster-file.mjs").Postmaster} Postmaster */

/**
 * Settings beside the defaults. Loopback TCP only; every session in UTC. Without durability (tests) nothing
 * waits for the disk.
 * @param {number} port
 * @param {boolean} durable
 */
const settings = (port, durable) => [
  "listen_addresses=127.0.0.1",
  `port=${port}`,
  "unix_socket_directories=",
  "timezone=UTC",
  "log_timezone=UTC",
  "max_connections=100",
  "shared_buffers=128MB",
  ...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
];

/**
 * Starts the server in a session of its own, so that a Ctrl-C in the terminal does not reach it, and waits
 * until it takes connections. After a kill -9 the old server's children may hold the shared memory for a
 * moment: that is tried again.
 * @param {import("./plain-user.mjs").PlainUser} user
 * @param {{ port: number, durable: boolean, log: string }} options
 * @returns {Promise<Postmaster>}
 */
export async function startPostmaster(user, { port, durable, log }) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    removeStalePidFile(user.data);
    const started = await attempt(user, port, durable, log, deadline);
    if (started) return started;
    if (Date.now() > deadline) {
      throw new Error(
        `PostgreSQL did not start. The end of ${log}:\n${readFileSync(log, "utf8").slice(-2000)}`,
      );
    }
    await wait(500);
  }
}

/**
 * @param {import("./plain-user.mjs").PlainUser} user
 * @param {number} port
 * @param {boolean} durable
 * @param {string} log
 * @param {number} deadline
 * @returns {Promise<Postmaster | null>} null when the server ended instead
 */
async function attempt(user, port, durable, log, deadline) {
  const args = ["-D", user.data, ...settings(port, durable).flatMap((setting) => ["-c", setting])];
  const command = user.command("postgres", args);
  const output = openSync(log, "a", 0o600);
  const child = spawn(command.file, command.args, {
    ...user.options,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  let ended = false;
  child.once("exit", () => (ended = true));
  child.once("error", () => (ended = true));
  child.unref();
  while (!ended && Date.now() < deadline) {
    const running = runningPostmaster(user.data);
    if (running?.ready && running.pid === child.pid) return running;
    await wait(20);
  }
  return null;
}

/**
 * Stops a server: open transactions are rolled back and everything is written ("fast"); after 30 s without
 * waiting for anything ("immediate"; the next start recovers from the log).
 * @param {number} pid
 */
export async function stopPostmaster(pid) {
  const start = startOf(pid);
  const gone = () => start === null || startOf(pid) !== start;
  for (const [signal, patience] of /** @type {const} */ ([
    ["SIGINT", 30_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ])) {
    if (gone()) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patience && !gone(); waited += 20) await wait(20);
  }
}
