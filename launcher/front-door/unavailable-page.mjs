import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inRoot } from "../root.mjs";

const words = JSON.parse(readFileSync(inRoot("messages", "en", "pages.json"), "utf8")).unavailable;

const style = `:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;margin:0;padding:2rem 1rem;background:light-dark(#f5f4f0,#0e1417);color:light-dark(#1a2226,#e9eeef)}main{max-width:32rem;margin:0 auto}h1{font-size:1.5rem}a{color:light-dark(#0b5c66,#6cc5cf);display:inline-block;min-height:2.75rem;margin-right:1.5rem}`;

const escaped = (/** @type {string} */ text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * Said instead of a page that could not be drawn because the records cannot be reached: needs no script and no
 * database, and keeps the emergency numbers one link away. The words are those of the application's own page.
 */
export const unavailablePage = {
  policy: `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(words.title)} – Upright</title><style>${style}</style></head><body><main><h1>${escaped(words.title)}</h1><p>${escaped(words.text)}</p><p>${escaped(words.back)}</p><p><strong>${escaped(words.emergency)}</strong></p><p><a href="">${escaped(words.retry)}</a><a href="/emergency">${escaped(words.numbers)}</a></p></main></body></html>`,
};
