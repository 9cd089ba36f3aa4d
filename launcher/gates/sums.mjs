/** @typedef {{ passed: number, failed: number }} Sum */

/**
 * A sum that tells the truth about its program's end: one that reports no failure and yet ended badly, or ran
 * nothing, has failed once.
 * @param {Sum} sum
 * @param {number} code
 * @returns {Sum}
 */
const honest = ({ passed, failed }, code) =>
  failed === 0 && (code !== 0 || passed === 0) ? { passed, failed: 1 } : { passed, failed };

/**
 * Of Vitest's JSON report. A test that was skipped or left as a promise has failed, and so has a file that could
 * not be run.
 * @param {any} report null when there is none
 * @param {number} code the exit code
 * @returns {Sum}
 */
export function vitestSum(report, code) {
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  return honest({ passed, failed: tests.length - passed + broken }, code);
}

/**
 * Of Playwright's JSON report. Skipped tests have failed, and so have errors outside a test. One that passed when it was
 * tried again counts as passed, and is named among the troubles (docs/decisions/second-try.md).
 * @param {any} report null when there is none
 * @param {number} code the exit code
 * @returns {Sum}
 */
export function playwrightSum(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return honest(
    { passed: expected + flaky, failed: unexpected + skipped + (report?.errors?.length ?? 0) },
    code,
  );
}

/**
 * @param {Sum[]} sums
 * @returns {Sum}
 */
export const total = (sums) => ({
  passed: sums.reduce((sum, { passed }) => sum + passed, 0),
  failed: sums.reduce((sum, { failed }) => sum + failed, 0),
});
