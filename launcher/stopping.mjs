import { say } from "./say.mjs";
import { wordsOf } from "./words-of.mjs";

/** @typedef {() => unknown} Step */

/** @type {Step[]} */
const steps = [];
let stopping = false;

/**
 * Adds what must be done when the program ends; the last added is done first.
 * @param {Step} step
 */
export const onStop = (step) => void steps.push(step);

/**
 * Does the steps and ends the process. A second call changes nothing.
 * @param {number} code
 */
export async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const step of steps.reverse()) {
    try {
      await step();
    } catch (error) {
      say(`while stopping: ${wordsOf(error)}`);
    }
  }
  process.exit(code);
}

/**
 * From here on a signal, or the death of the process that started this one, stops in order. The terminal and
 * the parent may both send the same signal.
 * @param {() => number} code the exit code at that moment: 0 once the program serves
 */
export function stopOnSignals(code) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(code()));
  process.on("disconnect", () => void stop(code()));
  process.channel?.unref();
}
