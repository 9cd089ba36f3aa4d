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
