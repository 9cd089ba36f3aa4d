import type { AnswerValue } from "@/domain/questionnaire/answers";

const LETTERS = "ABCDEFGHIJK";
const CUP = /([A-K])\1*\s*(?:cup)?$/i;

/** A cup size as typed ("75D", "34 dd", "c cup") counted from A = 1, or undefined when no letter can be read. */
export function cupNumber(typed: AnswerValue | undefined): number | undefined {
  const letter = typeof typed === "string" ? CUP.exec(typed.trim())?.[1] : undefined;
  return letter === undefined ? undefined : LETTERS.indexOf(letter.toUpperCase()) + 1;
}
