import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { nativeFolder } from "./binaries.mjs";
import { placeFile, publicPlace } from "./public-place.mjs";

/**
 * How the PostgreSQL programs are run and where their data lie. PostgreSQL refuses to run as root, so root
 * runs it in a user namespace in which it is nobody, and where that is not allowed, as nobody outright. Data that a
 * plain user has made before are served as that user.
 * @typedef {{
 *   how: "itself" | "owner" | "namespace" | "nobody",
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
  const command = (/** @type {string} */ program, /** @type {string[]} */ args) => ({
    file: file(program),
    args,
  });
  if (how === "itself") return { ...base, command };
  if (how === "owner") {
    const { uid, gid } = statSync(base.data);
    return { ...base, command, options: { uid, gid, cwd: state.folder } };
  }
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
  const made = state.in("pgdata");
  if (existsSync(made) && statSync(made).uid !== 0) return "owner";
  if (existsSync(placeFile(state))) return "nobody";
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
