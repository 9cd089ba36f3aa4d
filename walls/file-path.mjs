// @ts-check
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The linted file as a path from the root of the checkout, with forward slashes, wherever oxlint was called.
 * @param {{ filename: string }} context
 */
export const filePath = ({ filename }) => relative(root, filename).split(sep).join("/");
