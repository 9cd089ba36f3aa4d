/** @typedef {{ stop: () => Promise<void> }} Worker */

/** Where the application, which is compiled apart, has put what starts its worker. */
const started = Symbol.for("upright.worker");

/**
 * Starts the worker in this process, beside the server, as soon as the application has loaded it. Several on one
 * database share the work.
 * @returns {() => Promise<void>} stops it after the job under way
 */
export function startWorker() {
  /** @type {Worker | undefined} */
  let worker;
  const look = () => {
    worker ??= /** @type {{ [started]?: () => Worker }} */ (globalThis)[started]?.();
    if (worker) clearInterval(looking);
  };
  const looking = setInterval(look, 250);
  look();
  return async () => {
    clearInterval(looking);
    await worker?.stop();
  };
}
