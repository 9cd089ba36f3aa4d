/** @typedef {{ stop: () => Promise<void> }} Worker */

/** Where the application, which is compiled apart, has put what starts its worker. */
const started = Symbol.for("upright.worker");

/**
 * Starts the worker in this process, beside the server. Several on one database share the work.
 * @returns {() => Promise<void>} stops it after the job under way
 */
export function startWorker() {
  const start = /** @type {{ [started]?: () => Worker }} */ (globalThis)[started];
  if (!start) throw new Error("The application has no worker.");
  const worker = start();
  return () => worker.stop();
}
