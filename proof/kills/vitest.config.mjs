import { fileURLToPath } from "node:url";

const inRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The one test of workers that are killed, as the database tests run it, and with many more kills. */
export default {
  root: inRoot(""),
  resolve: {
    alias: { "@/": inRoot("src/"), "server-only": inRoot("node_modules/server-only/empty.js") },
  },
  test: {
    name: "kills",
    include: ["src/server/check-in/kill-nine.db.test.ts"],
    server: { deps: { inline: ["next-auth"] } },
    globalSetup: [inRoot("launcher/gates/database-global.mjs")],
    setupFiles: [inRoot("launcher/gates/database-per-file.mjs")],
    provide: { kills: 200 },
  },
};
