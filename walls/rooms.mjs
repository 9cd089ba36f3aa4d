// @ts-check
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { aliases, rooms, testing } from "./allowed-imports.mjs";

/** @typedef {import("./allowed-imports.mjs").Room} Room */
/** @typedef {{ room: Room, name: string }} Place the row, and its path with `*` filled in */
/** @typedef {{ kind: "file", path: string } | { kind: "package", name: string } | { kind: "node", name: string }} Target */

const expressions = rooms.map(({ path }) => expressionFor(path));

/**
 * The room of a path, or undefined where the table has none.
 * @param {string} path from the root of the checkout, with forward slashes
 * @returns {Place | undefined}
 */
export function placeOf(path) {
  for (const [index, expression] of expressions.entries()) {
    const name = expression.exec(withoutExtension(path))?.[0];
    const room = rooms[index];
    if (name !== undefined && room) return { room, name };
  }
  return undefined;
}

/**
 * What an import specifier points at.
 * @param {string} from the importing file, from the root of the checkout
 * @param {string} specifier
 * @returns {Target}
 */
export function targetOf(from, specifier) {
  if (specifier.startsWith(".")) {
    return { kind: "file", path: posix.join(posix.dirname(from), specifier) };
  }
  for (const [alias, folder] of Object.entries(aliases)) {
    if (specifier.startsWith(alias)) {
      return { kind: "file", path: posix.join(folder, specifier.slice(alias.length)) };
    }
  }
  if (isBuiltin(specifier)) return { kind: "node", name: specifier };
  return { kind: "package", name: specifier };
}

/**
 * Why a file may not import this, or undefined where it may.
 * @param {string} from the importing file, from the root of the checkout
 * @param {string} specifier
 * @returns {string | undefined}
 */
export function refusal(from, specifier) {
  const here = placeOf(from);
  if (!here) return undefined;
  const target = targetOf(from, specifier);
  const more = testing.filter(({ name }) => name.test(from));
  if (target.kind === "node") {
    const may = here.room.node || more.some(({ node }) => node);
    return may ? undefined : `${here.name} may not use Node's built-in modules (${target.name})`;
  }
  if (target.kind === "package") {
    const allowed = [here.room, ...more].flatMap(({ packages }) => packages);
    return allowed.some((one) => target.name === one || target.name.startsWith(`${one}/`))
      ? undefined
      : `${here.name} may not import the package ${target.name}`;
  }
  const there = placeOf(target.path);
  if (!there) return `${target.path} is in no room`;
  if (there.room === here.room && there.name === here.name) return undefined;
  const allowed = new Set([here.room, ...more].flatMap(({ imports }) => imports));
  return allowed.has(there.room.path) || allowed.has(withoutExtension(target.path))
    ? undefined
    : `${here.name} may not import ${withoutExtension(target.path)}`;
}

/**
 * Matches the room at the head of a path without extension: a folder with all below it, or one file.
 * @param {string} path of a row of the table
 */
function expressionFor(path) {
  const name = withoutExtension(path);
  const text = name.replaceAll(".", "\\.").replaceAll("*", "[^/]+");
  return new RegExp(name === path ? `^${text}(?=/|$)` : `^${text}$`);
}

/** @param {string} path */
function withoutExtension(path) {
  return path.replace(/\.(?:d\.)?[cm]?[jt]sx?$/, "");
}
