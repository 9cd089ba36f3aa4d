import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { startOf } from "./process-identity.mjs";
import { writeWhole } from "./write-file.mjs";

/** @typedef {{ address: string, demo: boolean }} Site */
/** @typedef {{ pid: number, started: string, site: Site | null }} Holder */
/** @typedef {{ tellSite: (site: Site) => void, release: () => void }} Held */

/**
 * Takes the lock file, or says who holds it. A lock whose process is gone (killed, or another program now
 * has its number) is taken over.
 * @param {string} path
 * @returns {{ held: Held, by?: never } | { held?: never, by: Holder }}
 */
export function takeLock(path) {
  const own = { pid: process.pid, started: startOf(process.pid) ?? "", site: null };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, path);
        return { held: hold(path, own) };
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
      }
      const holder = holderOf(path);
      if (holder) return { by: holder };
      removeStale(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * The living holder of a lock, or null.
 * @param {string} path
 * @returns {Holder | null}
 */
export function holderOf(path) {
  const holder = read(path);
  return holder && startOf(holder.pid) === holder.started ? holder : null;
}

/** @param {string} path */
function read(path) {
  try {
    return /** @type {Holder} */ (JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

/**
 * Two starters may find the same stale lock; the slower must not remove the lock that the faster has made
 * meanwhile. So the file is moved aside, looked at again, and put back if it turns out to be alive.
 * @param {string} path
 */
function removeStale(path) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside) && !existsSync(path)) linkSync(aside, path);
  rmSync(aside, { force: true });
}

/**
 * @param {string} path
 * @param {Holder} own
 * @returns {Held}
 */
function hold(path, own) {
  return {
    tellSite: (site) => writeWhole(path, JSON.stringify({ ...own, site })),
    release: () => {
      if (read(path)?.pid === own.pid) rmSync(path, { force: true });
    },
  };
}
