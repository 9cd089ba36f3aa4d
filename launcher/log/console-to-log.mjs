import { described } from "./described.mjs";
import { log } from "./log.mjs";

/** How the console's ways of speaking are ranked in the log. */
const levels = /** @type {const} */ ({
  debug: "debug",
  log: "info",
  info: "info",
  warn: "warn",
  error: "error",
});

/**
 * From here on what libraries say to the console becomes lines of the log, without their words: Next prints every error
 * that a page throws together with its message. Of a text only the place is told that said it.
 */
export function consoleToLog() {
  for (const [name, level] of Object.entries(levels)) {
    console[/** @type {keyof typeof levels} */ (name)] = (/** @type {unknown[]} */ ...said) => {
      const thrown = said.find((part) => part instanceof Error);
      const told = thrown ? described(thrown) : { at: (described(new Error()).at ?? []).slice(1, 3) };
      log[level]({ event: "console", ...told });
    };
  }
}
