import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { writeWhole } from "./write-file.mjs";

/** @typedef {{ authSecret: string, superuserPassword: string, ownerPassword: string, appPassword: string, workerPassword: string }} Secrets */

const secret = () => randomBytes(32).toString("base64url");

/**
 * The secrets of a state folder, made at its first start and kept.
 * @param {import("./state.mjs").State} state
 * @returns {Secrets}
 */
export function secretsOf(state) {
  const path = state.in("secrets.json");
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const whole = {
    authSecret: secret(),
    superuserPassword: secret(),
    ownerPassword: secret(),
    appPassword: secret(),
    workerPassword: secret(),
    ...kept,
  };
  if (Object.keys(kept).length < Object.keys(whole).length) writeWhole(path, JSON.stringify(whole, null, 2));
  return whole;
}

/**
 * The key of the server actions (base64 of 32 bytes): from the environment, else kept in this state folder.
 * It goes into the build, so it belongs to the checkout and not to a database: with a fixed key a form that is
 * open in a browser survives the next build.
 * @param {import("./state.mjs").State} state the checkout's own
 */
export function actionKeyOf(state) {
  const given = process.env["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"];
  if (given) return given;
  const path = state.in("action-key");
  if (!existsSync(path)) writeWhole(path, randomBytes(32).toString("base64"));
  return readFileSync(path, "utf8");
}
