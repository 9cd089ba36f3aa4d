import { monitorEventLoopDelay } from "node:perf_hooks";

/** Watches the event loop: the longest hold-up (ms) of the last whole second. */
export function watchEventLoop() {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let worst = 0;
  const timer = setInterval(() => {
    worst = delay.max / 1e6;
    delay.reset();
  }, 1000);
  timer.unref();
  return { lag: () => worst };
}
