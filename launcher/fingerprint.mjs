import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file below the given files and folders, sorted; what does not exist is left out.
 * @param {string[]} paths
 * @param {(path: string) => boolean} [skip]
 * @returns {string[]}
 */
export function filesBelow(paths, skip = () => false) {
  return paths
    .filter((path) => existsSync(path) && !skip(path))
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? filesBelow(
            readdirSync(path).map((name) => join(path, name)),
            skip,
          )
        : [path],
    )
    .sort();
}

/**
 * A sha256 over the names and bytes of files, and over further facts that matter beside them.
 * @param {string[]} files
 * @param {string[]} [facts]
 */
export function fingerprint(files, facts = []) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  for (const fact of facts) hash.update(`${fact}\0`);
  return hash.digest("hex");
}

/**
 * Whether the marker file holds exactly this fingerprint.
 * @param {string} marker
 * @param {string} print
 */
export const recorded = (marker, print) => existsSync(marker) && readFileSync(marker, "utf8") === print;
