/** When the command was given: a program that it started in turn counts on. */
const began = Number(process.env["UPRIGHT_BEGAN"] ?? Date.now());
process.env["UPRIGHT_BEGAN"] = String(began);

/**
 * One line of progress on stderr, with the seconds since the start. Standard output stays free for results.
 * @param {string} text
 */
export function say(text) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${text}\n`);
}

/**
 * Says that a long step is still alive, every ten seconds until the returned function is called.
 * @param {string} what
 */
export function heartbeat(what) {
  const start = Date.now();
  const timer = setInterval(
    () => say(`${what}: still working, ${Math.round((Date.now() - start) / 1000)} s so far`),
    10_000,
  );
  timer.unref();
  return () => clearInterval(timer);
}
