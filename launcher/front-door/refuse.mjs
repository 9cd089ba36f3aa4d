import { STATUS_CODES } from "node:http";

/**
 * The page of a refusal: complete in itself, since it must also come when nothing else works.
 * @param {import("./facts.mjs").Refusal} refusal
 */
const page = ({ status, reason }) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${STATUS_CODES[status]} - Upright</title></head>
<body><main><h1>${STATUS_CODES[status]}</h1><p>${reason}</p></main></body>
</html>
`;

/**
 * Answers with a refusal: a page to somebody who asked for one, else a line of text.
 * @param {import("node:http").ServerResponse} response
 * @param {import("./facts.mjs").Facts} facts
 * @param {import("./facts.mjs").Refusal} refusal
 */
export function refuse(response, { headers, method }, refusal) {
  const wantsPage = /text\/html/.test(headers["accept"] ?? "") && headers["next-action"] === undefined;
  const text = wantsPage ? page(refusal) : `${refusal.reason}\n`;
  response.writeHead(refusal.status, {
    ...refusal.headers,
    "content-type": `text/${wantsPage ? "html" : "plain"}; charset=utf-8`,
    "content-length": Buffer.byteLength(text),
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
  response.end(method === "HEAD" ? undefined : text);
}
