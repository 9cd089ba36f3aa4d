import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ClearMessage } from "./words-of.mjs";
import { childEnv, node24 } from "./node24.mjs";
import { inRoot } from "./root.mjs";
import { runChild } from "./run-child.mjs";
import { say } from "./say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const otherPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium that this machine has: CHROME_PATH, one on the path, or the one of Playwright. Undefined when there
 * is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new ClearMessage(`CHROME_PATH names ${chosen}, which does not exist.`);
  }
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...otherPlaces].find(works) ?? playwrights();
}

/**
 * Some systems have a stub in that place that only tells how to install a browser.
 * @param {string} path
 */
const works = (path) => existsSync(path) && spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;

function playwrights() {
  const ask = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const { stdout } = spawnSync(node24(), ["-e", ask], { cwd: inRoot(), encoding: "utf8" });
  const path = stdout?.trim();
  return path && works(path) ? path : undefined;
}

/**
 * A Chromium, installed if there is none.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = findChromium() ?? (await install());
  if (found) return found;
  throw new ClearMessage(
    "The browser tests need a Chromium, and none could be installed. Install one (Debian: apt-get install chromium) " +
      "or name one in CHROME_PATH.",
  );
}

async function install() {
  /** @type {import("node:child_process").SpawnOptions} */
  const options = { cwd: inRoot(), stdio: ["ignore", 2, 2], env: childEnv() };
  say("no Chromium found: installing Playwright's");
  const cli = inRoot("node_modules", "@playwright", "test", "cli.js");
  await runChild(node24(), [cli, "install", "chromium"], { ...options, timeout: 300_000 });
  const theirs = playwrights();
  if (theirs || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return theirs;
  say("that did not work: installing Debian's");
  await runChild("apt-get", ["update", "-q"], options);
  const env = childEnv({ DEBIAN_FRONTEND: "noninteractive" });
  await runChild("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], {
    ...options,
    env,
  });
  return findChromium();
}

/** Flags under which it starts for root and asks nobody outside anything. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
