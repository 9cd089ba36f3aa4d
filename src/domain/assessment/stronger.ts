import { isCompound, type AnswerValue, type CompoundAnswer } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { slotsOf, type AnswerType } from "@/domain/questionnaire/question";
import type { Because } from "./assessment";

type Answer = AnswerValue | CompoundAnswer;

/**
 * Whether evidence holds anything that earlier evidence did not: another question, another code, or a number, day or
 * code that is worse in the order that its question declares. Without a declared order any change is new. What earlier
 * check-ins told was known before.
 */
export function isNewOrStronger(now: readonly Because[], before: readonly Because[]): boolean {
  const inForce = now.filter(({ at }) => at === undefined);
  return inForce.some(({ question, answer }) => {
    const then = before.find((each) => each.at === undefined && each.question === question);
    return then === undefined || goesBeyond(question, answer, then.answer);
  });
}

function goesBeyond(id: string, now: Answer, then: Answer): boolean {
  const question = findQuestion(id);
  if (question === undefined) return true;
  return slotsOf(question).some(({ part, type }) => {
    const [a, b] = [valueAt(now, part), valueAt(then, part)];
    return a !== undefined && (b === undefined || isWorse(type, a, b));
  });
}

function valueAt(answer: Answer, part: string | undefined): AnswerValue | undefined {
  if (isCompound(answer)) return part === undefined ? undefined : answer[part];
  return part === undefined ? answer : undefined;
}

function isWorse({ worse }: AnswerType, now: AnswerValue, then: AnswerValue): boolean {
  if (typeof now === "object") {
    const before = typeof then === "object" ? then : [then];
    return now.some((code) => !before.includes(code));
  }
  if (now === then) return false;
  if (typeof now === "number" && typeof then === "number") {
    if (worse === "higher") return now > then;
    return worse === "lower" ? now < then : true;
  }
  const isBetter = (chain: readonly string[]) =>
    chain.includes(String(now)) && chain.indexOf(String(now)) < chain.indexOf(String(then));
  return !(typeof worse === "object" && worse.some(isBetter));
}
