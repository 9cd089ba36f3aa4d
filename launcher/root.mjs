import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout this launcher belongs to, whatever folder it was called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A path inside the checkout.
 * @param {...string} parts
 */
export const inRoot = (...parts) => join(root, ...parts);
