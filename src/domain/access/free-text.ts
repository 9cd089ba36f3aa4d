import { z } from "zod";
import { textFault } from "../questionnaire/plain-text";

/** Text that somebody types into a record: well formed, NFC, no control characters but line breaks; code points. */
export function freeText(max: number, missing = "missing") {
  return z
    .string(missing)
    .transform((typed) => typed.normalize("NFC").replaceAll("\r\n", "\n").trim())
    .refine((typed) => typed !== "", missing)
    .refine((typed) => [...typed].length <= max, "too-long")
    .refine(
      (typed) => typed.split("\n").every((line) => line === "" || textFault(line, max) === undefined),
      "not-text",
    );
}

/** What is copied along from other programs, and makes two names of what looks like one; no script is written with them. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** One line of text: a name, a label. NFC, at most `max` code points, without control characters or what nobody sees. */
export function plainLine(max: number, missing = "missing") {
  return z
    .string(missing)
    .transform((typed) => typed.normalize("NFC").replace(UNSEEN, "").trim())
    .refine((typed) => typed !== "", missing)
    .refine((typed) => textFault(typed, max) === undefined, "not-text");
}
