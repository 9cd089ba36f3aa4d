import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { nativeFolder } from "./binaries.mjs";

/**
 * How the PostgreSQL programs are run and where their data lie. PostgreSQL refuses to run as root, so root
 * runs it in a user namespace in which it is nobody, and where that is not allowed, as nobody outright.
 * @typedef {{
 *   how: "itself" | "namespace" | "nobody",
 *   data: string,
 *   command: (program: string, args: string[]) => { file: string, args: string[] },
 *   options: { uid?: number, gid?: number, cwd: string },
 *   own: (path: string) => void,
 * }} PlainUser
 */

const nobody = 65534;
const unshareArgs = ["--user", `--map-user=${nobody}`, `--map-group=${nobody}`, "--"];

/**
 * @param {import("../state.mjs").State} state
 * @param {PlainUser["how"]} [how]
 * @returns {PlainUser}
 */
export function plainUser(state, how = chooseHow(state)) {
  if (how === "nobody") return asNobody(state);
  const native = nativeFolder();
  const own = () => {};
  const base = { how, data: state.in("pgdata"), options: { cwd: state.folder }, own };
  const file = (/** @type {string} */ program) => join(native, "bin", program);
  if (how === "itself") return { ...base, command: (program, args) => ({ file: file(program), args }) };
  return {
    ...base,
    command: (program, args) => ({ file: "unshare", args: [...unshareArgs, file(program), ...args] }),
  };
}

/**
 * A cluster stays with the user that made it: its files are that user's.
 * @param {import("../state.mjs").State} state
 * @returns {PlainUser["how"]}
 */
function chooseHow(state) {
  if (process.getuid?.() !== 0) return "itself";
  if (existsSync(join(publicPlace(state), "pgdata"))) return "nobody";
  return namespaceReaches(state.folder) ? "namespace" : "nobody";
}

/**
 * Whether a user namespace is allowed here, and whether in it, where root has no more rights than the owner of
 * root's files, the programs can be run and the state folder written.
 * @param {string} folder
 */
function namespaceReaches(folder) {
  const postgres = join(nativeFolder(), "bin", "postgres");
  const ask = '"$0" --version && test -w "$1" && test -x "$1"';
  return spawnSync("unshare", [...unshareArgs, "sh", "-c", ask, postgres, folder]).status === 0;
}

/**
 * Nobody can neither look into a 0700 state folder nor, often, into the checkout: data and programs get a
 * place of their own, named for the state folder.
 * @param {import("../state.mjs").State} state
 */
function publicPlace(state) {
  const name = createHash("sha256").update(state.folder).digest("hex").slice(0, 16);
  return join("/var/lib/upright", name);
}

/**
 * @param {import("../state.mjs").State} state
 * @returns {PlainUser}
 */
function asNobody(state) {
  const place = publicPlace(state);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  const programs = join(place, "native");
  if (!existsSync(programs)) {
    const half = `${programs}.${process.pid}`;
    cpSync(nativeFolder(), half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, programs);
  }
  chmodSync(place, 0o755);
  chownSync(place, nobody, nobody);
  return {
    how: "nobody",
    data: join(place, "pgdata"),
    command: (program, args) => ({ file: join(programs, "bin", program), args }),
    options: { uid: nobody, gid: nobody, cwd: place },
    own: (path) => chownSync(path, nobody, nobody),
  };
}

/**
 * Removes what a temporary state folder has outside itself.
 * @param {import("../state.mjs").State} state
 */
export const removePublicPlace = (state) => {
  if (process.getuid?.() === 0) rmSync(publicPlace(state), { recursive: true, force: true });
};
