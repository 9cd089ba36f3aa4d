import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";

/**
 * Replaces a file as a whole: a reader, or a kill in the middle, sees the old text or the new one.
 * @param {string} path
 * @param {string} text
 * @param {number} [mode]
 */
export function writeWhole(path, text, mode = 0o600) {
  const fresh = `${path}.${process.pid}.new`;
  const file = openSync(fresh, "w", mode);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(fresh, path);
}
