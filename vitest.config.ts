import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `@/` is src/; "server-only" is a guard for the bundler and empty in a test. */
const resolve = {
  alias: {
    "@/": `${inRoot("./src")}/`,
    "@messages/": `${inRoot("./messages")}/`,
    "server-only": inRoot("./node_modules/server-only/empty.js"),
  },
};
const inline = { deps: { inline: ["next-auth"] } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["{src,launcher,scripts,prisma,walls}/**/*.test.{ts,tsx,mjs}", "proof/*.test.ts"],
          exclude: ["**/*.db.test.{ts,mjs}"],
          environment: "node",
          setupFiles: [inRoot("./proof/properties/seed.testing.ts")],
          // `npm run prove` takes others.
          provide: { seed: 20261123 },
          server: inline,
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: "database",
          // `npm run prove` kills more often.
          provide: { kills: 5 },
          include: ["{src,scripts,prisma}/**/*.db.test.ts", "launcher/**/*.db.test.mjs"],
          environment: "node",
          server: inline,
          isolate: true,
          globalSetup: [inRoot("./launcher/gates/database-global.mjs")],
          setupFiles: [inRoot("./launcher/gates/database-per-file.mjs")],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
