import { say } from "../say.mjs";
import { wordsOf } from "../words-of.mjs";

/** Looking at a process costs a system call on Linux and a program elsewhere. */
const every = process.platform === "linux" ? 1000 : 5000;

/**
 * Starts the database again whenever it is down, until the returned function is called.
 * @param {import("./embedded.mjs").Embedded} embedded
 */
export function keepUp(embedded) {
  /** @type {Promise<void> | null} */
  let starting = null;
  const timer = setInterval(() => {
    if (starting || embedded.isUp()) return;
    say("the database is down: starting it again");
    starting = embedded
      .ensureUp()
      .then(() => say("the database is up again"))
      .catch((error) => say(wordsOf(error)))
      .finally(() => (starting = null));
  }, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await starting;
  };
}
