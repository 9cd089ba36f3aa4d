/** A stored answer to one part: a code, a number, a truth value, a day (YYYY-MM-DD), text, or codes of a `many`. */
export type AnswerValue = string | number | boolean | readonly string[];

/** A compound answer: an object of named parts. A part that was not answered is absent. */
export type CompoundAnswer = Readonly<Record<string, AnswerValue>>;

/** Answers by question id. An unanswered question is absent: never null, "", 0 or "no". */
export type Answers = Readonly<Record<string, AnswerValue | CompoundAnswer>>;

/** Whether an answer is an object of named parts. */
export function isCompound(value: AnswerValue | CompoundAnswer): value is CompoundAnswer {
  return typeof value === "object" && !Array.isArray(value);
}

/**
 * The stored value of a plain question, or of one part of a compound one; undefined when it was not answered.
 * Asking a plain answer for a part, or a compound one without naming a part, is also undefined.
 */
export function answerTo(answers: Answers, question: string, part?: string): AnswerValue | undefined {
  const value = Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (value === undefined) return undefined;
  if (!isCompound(value)) return part === undefined ? value : undefined;
  return part !== undefined && Object.hasOwn(value, part) ? value[part] : undefined;
}
