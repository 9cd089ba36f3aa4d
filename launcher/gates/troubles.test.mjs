import { expect, test } from "vitest";
import { playwrightTroubles, troubleWords, vitestTroubles } from "./troubles.mjs";

const run = (/** @type {string} */ status, /** @type {string[]} */ ...messages) => ({
  projectName: "desktop",
  status,
  results: messages.map((message) => ({ errors: message === "" ? [] : [{ message }] })),
});
const spec = (/** @type {string} */ title, /** @type {any} */ one) => ({
  file: "a.spec.ts",
  line: 3,
  title,
  tests: [one],
});

test("browser tests that did not pass at once are named with what they said first, in nested suites too", () => {
  const report = {
    errors: [{ message: "the site did not start" }],
    suites: [
      {
        specs: [spec("fine", run("expected", ""))],
        suites: [
          {
            specs: [
              spec("slow", run("flaky", "\u001B[31mlate\u001B[39m", "")),
              spec("bad", run("unexpected", "no", "no")),
            ],
          },
        ],
      },
    ],
  };
  expect(playwrightTroubles(report)).toEqual([
    { test: "outside a test", again: false, words: "the site did not start" },
    { test: "desktop › a.spec.ts:3 › slow", again: true, words: "late" },
    { test: "desktop › a.spec.ts:3 › bad", again: false, words: "no" },
  ]);
  expect(playwrightTroubles(null)).toEqual([]);
});

test("unit tests that failed, and files that could not be run, are named", () => {
  const testResults = [
    { name: "a.test.ts", status: "passed", assertionResults: [{ status: "passed", fullName: "fine" }] },
    { name: "b.test.ts", status: "failed", message: "no such file", assertionResults: [] },
    {
      name: "c.test.ts",
      status: "failed",
      assertionResults: [{ status: "failed", fullName: "adds", failureMessages: ["1 is not 2"] }],
    },
  ];
  expect(vitestTroubles({ testResults })).toEqual([
    { test: "b.test.ts", again: false, words: "no such file" },
    { test: "c.test.ts › adds", again: false, words: "1 is not 2" },
  ]);
});

test("the end of a run shows the failures last, and nothing when all went well", () => {
  const words = troubleWords([
    { test: "bad", again: false, words: "no\nnever" },
    { test: "slow", again: true, words: "late" },
  ]);
  expect(words).toBe(
    "\n--- passed only when tried again\nslow\n    late\n\n--- failed\nbad\n    no\n    never\n",
  );
  expect(troubleWords([])).toBe("");
});
