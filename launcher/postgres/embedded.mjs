import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { ClearMessage } from "../words-of.mjs";
import { startOf } from "../process-identity.mjs";
import { say } from "../say.mjs";
import { secretsOf } from "../secrets.mjs";
import { writeWhole } from "../write-file.mjs";
import { ensureCluster } from "./cluster.mjs";
import { freePort } from "./free-port.mjs";
import { plainUser } from "./plain-user.mjs";
import { runningPostmaster } from "./postmaster-file.mjs";
import { startPostmaster, stopPostmaster } from "./server-process.mjs";

/**
 * A PostgreSQL of our own on a state folder. `ensureUp` starts it again, on the same port, if it is down.
 * @typedef {{
 *   port: number,
 *   pid: () => number,
 *   isUp: () => boolean,
 *   ensureUp: () => Promise<void>,
 *   stop: () => Promise<void>,
 * }} Embedded
 */

/**
 * Starts the state folder's PostgreSQL, or adopts the one that a killed launcher left running; whoever gets it
 * must also stop it. Not durable is for tests alone.
 * @param {import("../state.mjs").State} state
 * @param {{ durable?: boolean, how?: import("./plain-user.mjs").PlainUser["how"] }} [options]
 * @returns {Promise<Embedded>}
 */
export async function startEmbedded(state, { durable = true, how } = {}) {
  const user = plainUser(state, how);
  const log = state.in("postgres.log");
  ensureCluster(user, secretsOf(state).superuserPassword, { durable });
  const left = await settled(user.data);
  const port = left?.port || (await freePort(portUsedLast(state)));
  if (left) say(`adopting the PostgreSQL that still runs on port ${port}`);
  let current = left ?? (await startPostmaster(user, { port, durable, log }));
  writeWhole(state.in("postgres-port"), String(port));
  const isUp = () => startOf(current.pid) !== null && runningPostmaster(user.data)?.pid === current.pid;
  return {
    port,
    pid: () => current.pid,
    isUp,
    ensureUp: async () => {
      if (!isUp()) current = await startPostmaster(user, { port, durable, log });
    },
    stop: () => stopPostmaster(current.pid),
  };
}

/**
 * The server that a killed launcher left, once it has come up; null when there is none or it was going down.
 * @param {string} data
 */
async function settled(data) {
  for (let tries = 0; tries < 600; tries++) {
    const left = runningPostmaster(data);
    if (!left || left.ready) return left;
    await wait(100);
  }
  throw new ClearMessage(
    `The PostgreSQL that runs on ${data} takes no connections, and does not end either.`,
  );
}

/**
 * The same port as last time where it is free, so that a tool that was pointed at it still finds it.
 * @param {import("../state.mjs").State} state
 */
function portUsedLast(state) {
  const path = state.in("postgres-port");
  return existsSync(path) ? Number(readFileSync(path, "utf8")) : 0;
}
