import { randomInt } from "node:crypto";
import { fileURLToPath } from "node:url";

const inRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Tests of src/domain with a seed that nobody chose. What fails prints it, and becomes a case of its own. */
export default {
  root: inRoot(""),
  resolve: { alias: { "@/": inRoot("src/"), "@messages/": inRoot("messages/") } },
  test: {
    name: "properties",
    include: ["src/domain/**/*.test.ts"],
    setupFiles: [inRoot("proof/properties/seed.testing.ts")],
    provide: { seed: randomInt(2 ** 31) },
    testTimeout: 120_000,
  },
};
