// @ts-check
import { forbiddenNames } from "./allowed-imports.mjs";

const ownerless = new RegExp(`(?:^|[-_.])(?:${forbiddenNames.join("|")})(?:\\.|$)`, "i");

/**
 * What is wrong with the name of a file or of a folder above it, or undefined.
 * @param {string} path from the root of the checkout, with forward slashes
 */
export function nameProblem(path) {
  const parts = path.split("/");
  const bad = parts.find((part) => ownerless.test(part));
  if (bad) return `"${bad}" names no owner: a function with no room belongs where it is used`;
  if (path.startsWith("src/app/") && /^loading\.[jt]sx?$/.test(parts.at(-1) ?? "")) {
    return "loading.tsx hides its page where script does not run, and turns a not-found into 200";
  }
  return undefined;
}
