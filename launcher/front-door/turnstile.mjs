import { mayStart, patienceOf } from "./shedding.mjs";

/** @typedef {import("./priority.mjs").Priority} Priority */
/** @typedef {{ start: () => void }} Waiting */

/** Started in one turn of the event loop at most, so that it gets to read what arrives in between. */
const atOnce = 4;
const lookEvery = 50;

/**
 * Lets requests through to the application as it can take them, the most urgent first and in order of arrival.
 * @param {import("./shedding.mjs").Load} load
 */
export function turnstile(load) {
  /** @type {Record<Priority, Set<Waiting>>} */
  const lines = { vital: new Set(), ordinary: new Set(), optional: new Set() };
  let scheduled = false;

  const schedule = () => {
    if (scheduled || load.waiting === 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      for (let count = 0; count < atOnce && load.waiting > 0 && mayStart(load); count++) next()?.start();
      if (mayStart(load)) schedule();
    });
  };
  const next = () => {
    const [first] =
      lines.vital.size > 0 ? lines.vital : lines.ordinary.size > 0 ? lines.ordinary : lines.optional;
    return first;
  };
  setInterval(schedule, lookEvery).unref();

  return {
    /**
     * Waits for its turn. The function that it answers says that the work is done; null that patience ran out.
     * @param {Priority} priority
     * @returns {Promise<(() => void) | null>}
     */
    pass(priority) {
      return new Promise((resolve) => {
        const done = once(() => {
          load.inFlight--;
          schedule();
        });
        const leave = () => {
          clearTimeout(timer);
          lines[priority].delete(self);
          load.waiting--;
        };
        const self = {
          start: () => {
            leave();
            load.inFlight++;
            resolve(done);
          },
        };
        const timer = setTimeout(() => {
          leave();
          resolve(null);
        }, patienceOf(priority));
        lines[priority].add(self);
        load.waiting++;
        if (load.waiting === 1 && mayStart(load)) self.start();
        else schedule();
      });
    },
  };
}

/** @param {() => void} act */
function once(act) {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
