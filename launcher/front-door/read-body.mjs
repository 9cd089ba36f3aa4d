import { largestBody, tooLarge } from "./length.mjs";

/**
 * Reads a body up to the limit and no further. Null when the sender went away.
 * @param {import("node:http").IncomingMessage} request
 * @param {{ readonly path: string }} facts
 * @param {{ bodyBytes: number }} load what is held in memory is counted here until `release`
 * @returns {Promise<{ body: Buffer, release: () => void } | { refusal: import("./facts.mjs").Refusal } | null>}
 */
export function readBody(request, facts, load) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    const largest = largestBody(facts);
    const release = () => {
      load.bodyBytes -= size;
      size = 0;
    };
    request.on("data", (/** @type {Buffer} */ chunk) => {
      size += chunk.length;
      load.bodyBytes += chunk.length;
      chunks.push(chunk);
      if (size <= largest) return;
      request.pause();
      request.removeAllListeners("data");
      chunks.length = 0;
      release();
      resolve({ refusal: tooLarge(facts) });
    });
    request.once("end", () => resolve({ body: Buffer.concat(chunks), release }));
    request.once("close", () => {
      if (request.complete) return;
      release();
      resolve(null);
    });
    request.once("error", () => {});
  });
}
