import { spawn } from "node:child_process";

/** @typedef {{ code: number, seconds: number }} Ended */

/**
 * Runs a program to its end. A death by signal counts as 128 plus the signal's number, as shells do.
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<Ended>}
 */
export function runChild(program, args, options = {}) {
  const start = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code: code ?? signalCode(signal), seconds: (Date.now() - start) / 1000 });
    });
  });
}

/** @param {NodeJS.Signals | null} signal */
export function signalCode(signal) {
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 };
  return 128 + (numbers[/** @type {keyof typeof numbers} */ (signal)] ?? 1);
}
