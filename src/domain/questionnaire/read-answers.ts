import { answerProblem, type AnswerProblem } from "./answer-problem";
import type { Answers } from "./answers";
import { findQuestion } from "./bank";
import { isPlainObject, readAnswer } from "./read-answer";

/** Either every answer is valid, or none is taken and all problems are told. */
export type ReadAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/**
 * Reads stored or sent answers, `{questionId: value}`, from a value of any shape; never throws, coerces nothing.
 *
 * Unanswered, and dropped without a problem: null or undefined for any question or part, `[]` for a `many`, and an
 * object of parts in which nothing is answered. Everything else that the bank does not allow is a problem: unknown
 * questions, parts and codes, wrong types, numbers that are not finite or out of range, a code given twice, an exclusive
 * option beside another, text that cannot be stored, days that do not exist, are before 1900 or after `today`.
 * Answers to questions that are not asked are kept; `withoutUnasked` drops them, save those that contradict.
 *
 * @param today the calendar day (YYYY-MM-DD) where the athlete is, which no date may pass
 */
export function readAnswers(json: unknown, today: string): ReadAnswers {
  if (!isPlainObject(json)) return { ok: false, problems: [answerProblem("not-an-object", "")] };
  const read = Object.keys(json).map((id) => {
    const question = findQuestion(id);
    if (question === undefined) return { id, problems: [answerProblem("unknown-question", id)] };
    return { id, ...readAnswer(question, json[id], today) };
  });
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) return { ok: false, problems };
  const answered = read.flatMap((each) =>
    "value" in each && each.value !== undefined ? [[each.id, each.value] as const] : [],
  );
  return { ok: true, answers: Object.fromEntries(answered) };
}
