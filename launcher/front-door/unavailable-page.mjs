import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inRoot } from "../root.mjs";
import { escaped, sendAgainForm } from "./send-again.mjs";

/** @typedef {{ title: string, text: string, back: string, again: string, retry: string, emergency: string, numbers: string }} Words */

const { unavailable, signedOut } = JSON.parse(readFileSync(inRoot("messages", "en", "pages.json"), "utf8"));

const style = `:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;margin:0;padding:2rem 1rem;background:light-dark(#f5f4f0,#0e1417);color:light-dark(#1a2226,#e9eeef)}main{max-width:32rem;margin:0 auto}h1{font-size:1.5rem}button{font:inherit;padding:.6rem 1.2rem;min-height:2.75rem;margin:0 0 1rem;cursor:pointer}a{color:light-dark(#0b5c66,#6cc5cf);display:inline-block;min-height:2.75rem;margin-right:1.5rem}`;

/** The door's own pages need no script and no database, and can post a form back to where it came from. */
export const doorPagePolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/**
 * Said instead of a page that could not be drawn because the records cannot be reached; keeps the emergency numbers
 * one link away, and what was posted one button away. The words are those of the application's own page.
 * @param {import("./send-again.mjs").Posted | null} posted
 */
export const unavailablePage = (posted) => page(unavailable, "", posted);

/**
 * Said to a form without script whose sender has been signed out meanwhile, or "" for any other request.
 * @param {import("./send-again.mjs").Posted | null} posted
 */
export const signedOutPage = (posted) =>
  sendAgainForm(posted, "") === "" ? "" : page({ ...unavailable, ...signedOut }, "/sign-in", posted);

/**
 * @param {Words} words
 * @param {string} retry where the first link leads; "": here
 * @param {import("./send-again.mjs").Posted | null} posted
 */
function page(words, retry, posted) {
  const form = sendAgainForm(posted, words.again);
  const says = [words.text, ...(form === "" ? [] : [words.back])].map((text) => `<p>${escaped(text)}</p>`);
  const target = retry === "" ? "" : ' target="_blank" rel="noopener"';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(words.title)} – Upright</title><style>${style}</style></head><body><main><h1>${escaped(words.title)}</h1>${says.join("")}${form}<p><strong>${escaped(words.emergency)}</strong></p><p><a href="${retry}"${target}>${escaped(words.retry)}</a><a href="/emergency">${escaped(words.numbers)}</a></p></main></body></html>`;
}
