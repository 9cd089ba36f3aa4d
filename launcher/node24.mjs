import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { ClearMessage } from "./words-of.mjs";
import { inRoot } from "./root.mjs";
import { signalCode } from "./run-child.mjs";

const needed = 24;

export const runningNodeIsNewEnough = () => Number(process.versions.node.split(".")[0]) >= needed;

/** The Node that everything runs under: this one, or the one that the platform package brought along. */
export function node24() {
  if (runningNodeIsNewEnough()) return process.execPath;
  const brought = inRoot("node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(brought)) return brought;
  throw new ClearMessage(
    `Upright runs on Node ${needed}. This is Node ${process.versions.node}, and npm brings none along for ` +
      `${process.platform} on ${process.arch}: please install Node ${needed} or newer.`,
  );
}

/**
 * The environment for children: scripts that look for "node" on the path find the same Node.
 * @param {Record<string, string | undefined>} [more]
 */
export const childEnv = (more = {}) => ({
  ...process.env,
  PATH: `${dirname(node24())}${delimiter}${process.env["PATH"] ?? ""}`,
  ...more,
});

/**
 * Runs Node 24 with these arguments on our own stdin, stdout and stderr and ends as it ended. Signals are
 * handed on. A terminal's Ctrl-C reaches the child by itself as well, so the child must bear it twice. With
 * `watched` there is also a channel whose closing tells the child that this process was killed.
 * @param {string[]} args
 * @param {{ watched?: boolean }} [options]
 * @returns {Promise<never>}
 */
export function becomeNode24(args, { watched = false } = {}) {
  return new Promise(() => {
    const child = spawn(node24(), args, {
      stdio: watched ? ["inherit", "inherit", "inherit", "ipc"] : "inherit",
      env: childEnv(),
    });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on("error", (error) => {
      process.stderr.write(`Node ${needed} could not be started: ${error.message}\n`);
      process.exit(1);
    });
    child.on("exit", (code, signal) => process.exit(code ?? signalCode(signal)));
  });
}
