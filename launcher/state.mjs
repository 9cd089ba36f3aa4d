import { chmodSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { inRoot } from "./root.mjs";
import { ClearMessage } from "./words-of.mjs";

/** @typedef {{ folder: string, in: (...parts: string[]) => string }} State */

/** The checkout's own state folder, whatever UPRIGHT_STATE says. */
export const checkoutState = () => openState(inRoot(".upright"));

/** The folder that holds data and secrets: UPRIGHT_STATE, else `.upright` in the checkout. */
export function chosenState() {
  const folder = process.env["UPRIGHT_STATE"];
  return folder ? openState(resolve(folder)) : checkoutState();
}

/**
 * Opens a state folder, made if need be, that nobody but its owner can look into.
 * @param {string} folder
 * @returns {State}
 */
export function openState(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // On a disk that may only be read it is left as it is, if it is right.
    if ((statSync(folder).mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
  } catch (error) {
    throw new ClearMessage(
      `${folder}, where data and secrets are kept, cannot be used (${/** @type {Error} */ (error).message}). ` +
        "If it belongs to another user, name a folder of your own in UPRIGHT_STATE.",
    );
  }
  return { folder, in: (...parts) => join(folder, ...parts) };
}
