const megabyte = 1024 * 1024;

/** The one page whose form holds a file. The application takes half of this, and says beside the field what it takes. */
const holdsFile = /^\/o\/[^/]+\/members\/import$/;

/**
 * The largest body that is taken there, in bytes.
 * @param {{ readonly path: string }} facts
 */
export const largestBody = ({ path }) => (holdsFile.test(path) ? 8 : 1) * megabyte;

/**
 * @param {{ readonly path: string }} facts
 * @returns {import("./facts.mjs").Refusal}
 */
export const tooLarge = (facts) => ({
  status: 413,
  reason: `This is more than a form of this page can hold (${largestBody(facts) / megabyte} MB).`,
});

/**
 * The announced length; a body without one is counted as it comes.
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export const lengthRefusal = (facts) =>
  Number(facts.headers["content-length"] ?? 0) > largestBody(facts) ? tooLarge(facts) : null;
