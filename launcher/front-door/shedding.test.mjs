import { expect, test } from "vitest";
import { aPost, aRequest } from "./a-request.mjs";
import { priorityOf } from "./priority.mjs";
import { shed } from "./shedding.mjs";

const calm = { inFlight: 0, bodyBytes: 0, lag: 0, draining: false };

test.each([
  [aRequest({ url: "/" }), "ordinary"],
  [aRequest({ url: "/o/harriers/triage?tier=SAME_DAY" }), "vital"],
  [aPost({ url: "/o/harriers/intake/nerves" }), "vital"],
  [aPost({ url: "/o/harriers/check-in" }), "vital"],
  [aRequest({ url: "/emergency" }), "vital"],
  [aRequest({ url: "/o/harriers/triage/export" }), "optional"],
  [aRequest({ url: "/o/harriers/triage.csv" }), "optional"],
  [aRequest({ url: "/o/harriers/triage", headers: { "next-router-prefetch": "1" } }), "optional"],
  [aRequest({ url: "/intaken" }), "ordinary"],
])("priority of a request", (facts, priority) => expect(priorityOf(facts)).toBe(priority));

test("the vital are turned away last", () => {
  const refused = (/** @type {number} */ inFlight) =>
    /** @type {const} */ (["optional", "ordinary", "vital"]).filter((priority) =>
      shed({ ...calm, inFlight }, priority),
    );
  expect(refused(0)).toEqual([]);
  expect(refused(31)).toEqual([]);
  expect(refused(32)).toEqual(["optional"]);
  expect(refused(64)).toEqual(["optional", "ordinary"]);
  expect(refused(127)).toEqual(["optional", "ordinary"]);
  expect(refused(128)).toEqual(["optional", "ordinary", "vital"]);
});

test("a held-up event loop halves the share of all but the vital", () => {
  expect(shed({ ...calm, inFlight: 40, lag: 600 }, "ordinary")?.status).toBe(503);
  expect(shed({ ...calm, inFlight: 40, lag: 600 }, "vital")).toBeNull();
});

test("too many bytes held, and a server that is closing, turn everybody away with a time to come back", () => {
  expect(shed({ ...calm, bodyBytes: 64 * 1024 * 1024 }, "vital")?.headers).toHaveProperty("retry-after");
  expect(shed({ ...calm, draining: true }, "vital")?.headers).toHaveProperty("retry-after");
});
