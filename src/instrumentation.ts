/** Where the launcher finds the worker of this process: it starts it once the site is up, and stops it before the end. */
const WORKER = Symbol.for("upright.worker");

/** Called by Next once, before the first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startFollowUpWorker } = await import("@/server/check-in/worker");
  const { showOperatingFigures } = await import("@/server/jobs/operating-figures");
  showOperatingFigures();
  (globalThis as { [WORKER]?: unknown })[WORKER] = startFollowUpWorker;
}
