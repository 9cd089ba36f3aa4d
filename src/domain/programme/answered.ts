import type { Answers } from "@/domain/questionnaire/answers";

/** The value of a question, or of one part of it; undefined when it was not answered. */
function valueOf(answers: Answers, question: string, part?: string): unknown {
  const answer = answers[question];
  if (part === undefined || answer === undefined) return answer;
  if (typeof answer !== "object" || Array.isArray(answer)) return undefined;
  return Object.hasOwn(answer, part) ? (answer as Readonly<Record<string, unknown>>)[part] : undefined;
}

/** Whether the answer holds any of these codes; undefined when the question was not answered. */
export function holdsAny(
  answers: Answers,
  question: string,
  codes: readonly string[],
  part?: string,
): boolean | undefined {
  const value = valueOf(answers, question, part);
  if (typeof value === "string") return codes.includes(value);
  if (Array.isArray(value)) return value.some((code) => typeof code === "string" && codes.includes(code));
  return undefined;
}

/** The number that was answered; undefined for no answer and for a worded one. */
export function numberAnswered(answers: Answers, question: string, part?: string): number | undefined {
  const value = valueOf(answers, question, part);
  return typeof value === "number" ? value : undefined;
}

/** Whether there is any answer to the question. */
export function isAnswered(answers: Answers, question: string): boolean {
  return Object.hasOwn(answers, question);
}
