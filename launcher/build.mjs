import { ClearMessage } from "./words-of.mjs";
import { buildEnvironment } from "./environment.mjs";
import { filesBelow, fingerprint, recorded } from "./fingerprint.mjs";
import { holderOf } from "./lock.mjs";
import { childEnv, node24 } from "./node24.mjs";
import { inRoot, root } from "./root.mjs";
import { runChild } from "./run-child.mjs";
import { heartbeat, say } from "./say.mjs";
import { actionKeyOf } from "./secrets.mjs";
import { checkoutState } from "./state.mjs";
import { writeWhole } from "./write-file.mjs";

const marker = inRoot(".next", "upright-build");

/** All that goes into a build. Tests do not, and what is generated follows from the schema. */
const sources = [
  "src",
  "messages",
  "public",
  "prisma/schema.prisma",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  "next.config.mjs",
  "postcss.config.mjs",
  "tailwind.config.ts",
];
const isNoSource = (/** @type {string} */ path) => /\/generated(\/|$)|\.test\.tsx?$/.test(path);

/** Builds the site unless the build that is there was made from these very files. */
export async function ensureBuilt() {
  const state = checkoutState();
  const key = actionKeyOf(state);
  const files = filesBelow(
    sources.map((path) => inRoot(path)),
    isNoSource,
  );
  const print = fingerprint(files, [key, process.versions.node]);
  if (recorded(marker, print)) return;
  refuseUnderARunningServer(state.in("lock"));
  say("building the site (a minute or so)");
  const stop = heartbeat("building");
  const { code, seconds } = await runChild(
    node24(),
    [inRoot("node_modules", "next", "dist", "bin", "next"), "build"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
      env: childEnv(buildEnvironment(key)),
    },
  );
  stop();
  if (code !== 0) throw new ClearMessage(`next build failed with code ${code}; its own words are above.`);
  writeWhole(marker, print, 0o644);
  say(`built in ${seconds.toFixed(0)} s`);
}

/**
 * A build replaces the files that a running server reads.
 * @param {string} lock
 */
function refuseUnderARunningServer(lock) {
  const holder = holderOf(lock);
  if (!holder || holder.pid === process.pid) return;
  throw new ClearMessage(
    `A server of this checkout runs${holder.site ? ` at ${holder.site.address}` : ""} (process ${holder.pid}) from an ` +
      "earlier build, and the sources have changed since. Stop it first.",
  );
}
