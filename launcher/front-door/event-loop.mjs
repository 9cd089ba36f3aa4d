import { performance } from "node:perf_hooks";

const every = 250;

/** Watches how busy the event loop is: the share (0 to 1) of the last quarter of a second that it worked. */
export function watchEventLoop() {
  let last = performance.eventLoopUtilization();
  let busy = 0;
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    busy = performance.eventLoopUtilization(now, last).utilization;
    last = now;
  }, every);
  timer.unref();
  return { busy: () => busy };
}
