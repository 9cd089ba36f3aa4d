import { expect, test } from "vitest";
import { aPost, aRequest } from "./a-request.mjs";
import { priorityOf } from "./priority.mjs";
import { mayStart, shed } from "./shedding.mjs";
import { turnstile } from "./turnstile.mjs";

const calm = { inFlight: 0, waiting: 0, bodyBytes: 0, busy: 0, draining: false };

test.each([
  [aRequest({ url: "/" }), "ordinary"],
  [aRequest({ url: "/o/harriers/triage?tier=SAME_DAY" }), "vital"],
  [aPost({ url: "/o/harriers/intake/nerves" }), "vital"],
  [aPost({ url: "/o/harriers/check-in" }), "vital"],
  [aRequest({ url: "/emergency" }), "vital"],
  [aRequest({ url: "/_next/static/chunks/a.js" }), "vital"],
  [aRequest({ url: "/o/harriers/triage/export" }), "optional"],
  [aRequest({ url: "/o/harriers/triage.csv" }), "optional"],
  [aRequest({ url: "/o/harriers/triage", headers: { "next-router-prefetch": "1" } }), "optional"],
  [aRequest({ url: "/intaken" }), "ordinary"],
])("priority of a request", (facts, priority) => expect(priorityOf(facts)).toBe(priority));

test("the vital are turned away last", () => {
  const refused = (/** @type {number} */ waiting) =>
    /** @type {const} */ (["optional", "ordinary", "vital"]).filter((priority) =>
      shed({ ...calm, waiting }, priority),
    );
  expect(refused(7)).toEqual([]);
  expect(refused(8)).toEqual(["optional"]);
  expect(refused(31)).toEqual(["optional"]);
  expect(refused(32)).toEqual(["optional", "ordinary"]);
  expect(refused(127)).toEqual(["optional", "ordinary"]);
  expect(refused(128)).toEqual(["optional", "ordinary", "vital"]);
});

test("too many bytes held, and a server that is closing, turn everybody away with a time to come back", () => {
  expect(shed({ ...calm, bodyBytes: 64 * 1024 * 1024 }, "vital")?.headers).toHaveProperty("retry-after");
  expect(shed({ ...calm, draining: true }, "vital")?.headers).toHaveProperty("retry-after");
});

test("fewer are worked on at once while the event loop is the bottleneck", () => {
  const most = (/** @type {number} */ busy) =>
    [...Array(100).keys()].filter((inFlight) => mayStart({ ...calm, inFlight, busy })).length;
  expect([most(0), most(0.85), most(0.9)]).toEqual([64, 64, 8]);
});

test("the vital go first, each line in order, and nobody more than may", async () => {
  const load = { ...calm, inFlight: 64 };
  const gate = turnstile(load);
  /** @type {string[]} */
  const order = [];
  const wait = async (
    /** @type {string} */ name,
    /** @type {import("./priority.mjs").Priority} */ priority,
  ) => {
    const done = await gate.pass(priority);
    order.push(name);
    done?.();
    done?.();
  };
  const all = [
    wait("export", "optional"),
    wait("page 1", "ordinary"),
    wait("page 2", "ordinary"),
    wait("triage", "vital"),
    wait("intake", "vital"),
  ];
  expect(load.waiting).toBe(5);
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(order).toEqual([]);
  load.inFlight = 63;
  await Promise.all(all);
  expect(order).toEqual(["triage", "intake", "page 1", "page 2", "export"]);
  expect(load).toMatchObject({ inFlight: 63, waiting: 0 });
});

test("whoever waits too long is told so", async () => {
  const load = { ...calm, inFlight: 64 };
  expect(await turnstile(load).pass("optional")).toBeNull();
  expect(load).toMatchObject({ inFlight: 64, waiting: 0 });
});
