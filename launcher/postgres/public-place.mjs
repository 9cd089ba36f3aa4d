import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../write-file.mjs";

/** @typedef {import("../state.mjs").State} State */

/**
 * Where a state folder notes its public place.
 * @param {State} state
 */
export const placeFile = (state) => state.in("postgres-place");

/**
 * Nobody can neither look into a 0700 state folder nor, often, into the checkout: data and programs get a place of
 * their own. Its name is made up once and kept in the state folder, so whoever removes that starts afresh.
 * @param {State} state
 */
export function publicPlace(state) {
  const note = placeFile(state);
  if (!existsSync(note)) writeWhole(note, join("/var/lib/upright", randomBytes(8).toString("hex")));
  return readFileSync(note, "utf8");
}

/**
 * Removes what a temporary state folder has outside itself.
 * @param {State} state
 */
export function removePublicPlace(state) {
  if (existsSync(placeFile(state))) rmSync(publicPlace(state), { recursive: true, force: true });
}
