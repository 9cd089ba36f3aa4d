import { stripVTControlCharacters } from "node:util";

/**
 * A test that did not pass at once.
 * @typedef {{ test: string, again: boolean, words: string }} Trouble
 * `again`: it passed when it was tried once more. `words`: the beginning of what its first failure said.
 */

const LINES = 14;

/** @param {string} [message] */
const beginning = (message = "it left no message") =>
  stripVTControlCharacters(message).split("\n").slice(0, LINES).join("\n");

/**
 * Of Vitest's JSON report.
 * @param {any} report null when there is none
 * @returns {Trouble[]}
 */
export function vitestTroubles(report) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const failed = file.assertionResults.filter((/** @type {any} */ { status }) => status !== "passed");
    if (failed.length === 0 && file.status === "failed")
      return [{ test: file.name, again: false, words: beginning(file.message) }];
    return failed.map((/** @type {any} */ one) => ({
      test: `${file.name} › ${one.fullName}`,
      again: false,
      words: beginning(one.failureMessages?.[0] ?? one.status),
    }));
  });
}

/**
 * Of Playwright's JSON report.
 * @param {any} report null when there is none
 * @returns {Trouble[]}
 */
export function playwrightTroubles(report) {
  const outside = (report?.errors ?? []).map((/** @type {any} */ { message }) => ({
    test: "outside a test",
    again: false,
    words: beginning(message),
  }));
  return [...outside, ...(report?.suites ?? []).flatMap(ofSuite)];
}

/**
 * @param {any} suite
 * @returns {Trouble[]}
 */
function ofSuite(suite) {
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ { status }) => status !== "expected")
      .map((/** @type {any} */ one) => ({
        test: `${one.projectName} › ${spec.file}:${spec.line} › ${spec.title}`,
        again: one.status === "flaky",
        words: beginning(one.results.flatMap((/** @type {any} */ { errors }) => errors ?? [])[0]?.message),
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(ofSuite)];
}

/**
 * The paragraphs that end a run, the failures last: whoever sees only the end of the output sees why.
 * @param {readonly Trouble[]} troubles
 * @returns {string} "" when there is none
 */
export function troubleWords(troubles) {
  const part = (/** @type {string} */ title, /** @type {readonly Trouble[]} */ some) =>
    some.length === 0
      ? ""
      : `\n--- ${title}\n${some.map(({ test, words }) => `${test}\n${words.replaceAll(/^/gm, "    ")}\n`).join("")}`;
  return (
    part(
      "passed only when tried again",
      troubles.filter(({ again }) => again),
    ) +
    part(
      "failed",
      troubles.filter(({ again }) => !again),
    )
  );
}
