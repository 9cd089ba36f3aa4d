import { expect, test } from "vitest";
import { playwrightSum, total, vitestSum } from "./sums.mjs";

const file = (/** @type {string} */ status, /** @type {string[]} */ ...tests) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test.each([
  ["all well", [file("passed", "passed", "passed")], 0, { passed: 2, failed: 0 }],
  ["one failed", [file("failed", "passed", "failed")], 1, { passed: 1, failed: 1 }],
  ["skipped, to do", [file("passed", "passed", "skipped", "pending", "todo")], 0, { passed: 1, failed: 3 }],
  ["a file that cannot be loaded", [file("failed"), file("passed", "passed")], 1, { passed: 1, failed: 1 }],
  ["a file whose teardown failed", [file("failed", "passed")], 1, { passed: 1, failed: 1 }],
  ["a bad end without a failed test", [file("passed", "passed")], 1, { passed: 1, failed: 1 }],
  ["no test", [], 0, { passed: 0, failed: 1 }],
])("unit tests: %s", (_, testResults, code, sum) => expect(vitestSum({ testResults }, code)).toEqual(sum));

test.each([
  ["all well", { stats: { expected: 2 } }, 0, { passed: 2, failed: 0 }],
  [
    "failed, passed when tried again, skipped",
    { stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 } },
    1,
    { passed: 2, failed: 2 },
  ],
  ["a setup that failed", { stats: { expected: 0 }, errors: [{}] }, 1, { passed: 0, failed: 1 }],
  ["no test", { stats: { expected: 0 } }, 0, { passed: 0, failed: 1 }],
])("browser tests: %s", (_, report, code, sum) => expect(playwrightSum(report, code)).toEqual(sum));

test("no report is a failure", () => {
  expect(vitestSum(null, 0)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightSum(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test("sums add up", () => {
  expect(
    total([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
