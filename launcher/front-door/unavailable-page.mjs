import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inRoot } from "../root.mjs";
import { escaped, sendAgainForm } from "./send-again.mjs";

/** @typedef {{ title: string, text: string, back: string, again: string, retry: string, emergency: string, numbers: string }} Words */

const { unavailable, signedOut, helpNow } = JSON.parse(
  readFileSync(inRoot("messages", "en", "pages.json"), "utf8"),
);

const style = `:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;margin:0;padding:2rem 1rem;background:light-dark(#f5f4f0,#0e1417);color:light-dark(#1a2226,#e9eeef)}main{max-width:32rem;margin:0 auto}h1{font-size:1.5rem}button{font:inherit;padding:.6rem 1.2rem;min-height:2.75rem;margin:0 0 1rem;cursor:pointer}.call{display:block;padding:1rem;font-size:1.5rem;font-weight:700;text-align:center;background:#b3261e;color:#fff;margin:1rem 0}ul{list-style:none;padding:0}li{display:flex;justify-content:space-between;gap:1rem;border-bottom:1px solid;padding:.4rem 0}li a{margin:0}a{color:light-dark(#0b5c66,#6cc5cf);display:inline-block;min-height:2.75rem;margin-right:1.5rem}`;

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
 * Said to a form without script that calls for help now and could not be taken: the call first, then that nobody was
 * told and how to send it again, then every number.
 * @param {import("./send-again.mjs").Posted | null} posted
 * @param {readonly { readonly name: string, readonly number: string }[]} numbers
 * @param {boolean} isSignedOut
 */
export function helpNowPage(posted, numbers, isSignedOut) {
  const dial = (/** @type {string} */ number) => `href="tel:${escaped(number)}"`;
  const rows = numbers.map(
    ({ name, number }) => `<li><span>${escaped(name)}</span><a ${dial(number)}>${escaped(number)}</a></li>`,
  );
  const signIn = isSignedOut
    ? `<p><a href="/sign-in" target="_blank" rel="noopener">${escaped(signedOut.retry)}</a></p>`
    : "";
  return documentOf(
    helpNow.title,
    `<p>${escaped(helpNow.text)}</p><p><a class="call" ${dial("112")}>${escaped(helpNow.call)}</a></p><p>${escaped(helpNow.all)}</p><p><strong>${escaped(helpNow.notSent)}</strong> ${escaped(isSignedOut ? helpNow.signedOut : helpNow.later)}</p>${signIn}${sendAgainForm(posted, unavailable.again)}<h2>${escaped(helpNow.find)}</h2><ul>${rows.join("")}</ul>`,
  );
}

/**
 * @param {string} title
 * @param {string} body
 */
const documentOf = (title, body) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} – Upright</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;

/**
 * @param {Words} words
 * @param {string} retry where the first link leads; "": here
 * @param {import("./send-again.mjs").Posted | null} posted
 */
function page(words, retry, posted) {
  const form = sendAgainForm(posted, words.again);
  const says = [words.text, ...(form === "" ? [] : [words.back])].map((text) => `<p>${escaped(text)}</p>`);
  const target = retry === "" ? "" : ' target="_blank" rel="noopener"';
  return documentOf(
    words.title,
    `${says.join("")}${form}<p><strong>${escaped(words.emergency)}</strong></p><p><a href="${retry}"${target}>${escaped(words.retry)}</a><a href="/emergency">${escaped(words.numbers)}</a></p>`,
  );
}
