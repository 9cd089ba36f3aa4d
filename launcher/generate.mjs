import { existsSync } from "node:fs";
import { ClearMessage } from "./words-of.mjs";
import { filesBelow, fingerprint, recorded } from "./fingerprint.mjs";
import { childEnv, node24 } from "./node24.mjs";
import { inRoot, root } from "./root.mjs";
import { runChild } from "./run-child.mjs";
import { say } from "./say.mjs";
import { writeWhole } from "./write-file.mjs";

const marker = inRoot("src", "server", "db", "generated", ".upright-schema");

/** Makes the database client from the schema, unless it was made from this very schema. */
export async function ensureGenerated() {
  const sources = ["prisma/schema.prisma", "prisma.config.ts", "node_modules/@prisma/client/package.json"];
  const print = fingerprint(filesBelow(sources.map((path) => inRoot(path))));
  if (recorded(marker, print) || !existsSync(inRoot("prisma", "schema.prisma"))) return;
  say("making the database client");
  const { code } = await runChild(
    node24(),
    [inRoot("node_modules", "prisma", "build", "index.js"), "generate"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
      env: childEnv(prismaOffline),
    },
  );
  if (code !== 0)
    throw new ClearMessage(`prisma generate failed with code ${code}; its own words are above.`);
  writeWhole(marker, print, 0o644);
}

/**
 * Prisma's command line would download its schema engine, which `generate` never runs: any file that exists in
 * its place will do.
 */
const prismaOffline = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};
