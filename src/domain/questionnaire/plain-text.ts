import type { AnswerProblemCode } from "./answer-problem";

const REFUSED = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const INVISIBLE = /[\s\p{Cf}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/**
 * Why a text cannot be stored, or undefined when it can. Refused: more than `max` code points; lone surrogates, NUL and
 * every other control character (line breaks too: a text is one line), bidirectional overrides and isolates, text that
 * is not in normal form C; and text in which nothing is visible.
 */
export function textFault(text: string, max: number): AnswerProblemCode | undefined {
  if (text.length > 2 * max || [...text].length > max) return "text-too-long";
  if (REFUSED.test(text) || text.normalize("NFC") !== text) return "text-malformed";
  if (text.replace(INVISIBLE, "") === "") return "text-blank";
  return undefined;
}

/** A text as typed into a form, made one line in normal form C; what cannot be mended stays to be refused. */
export function asOneLine(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\t\r\n\u2028\u2029]+/g, " ")
    .trim();
}
