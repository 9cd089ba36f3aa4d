/** Every reason for which an answer is refused. */
export const ANSWER_PROBLEM_CODES = [
  "not-an-object",
  "unknown-question",
  "unknown-part",
  "unknown-code",
  "wrong-type",
  "not-a-number",
  "not-whole",
  "out-of-range",
  "duplicate",
  "exclusive",
  "not-a-date",
  "date-too-early",
  "date-in-future",
  "text-too-long",
  "text-malformed",
  "text-blank",
] as const;
export type AnswerProblemCode = (typeof ANSWER_PROBLEM_CODES)[number];

/** One refused answer. `question` is "" when the whole is not an object of answers; `message` is plain English. */
export interface AnswerProblem {
  readonly question: string;
  readonly part?: string;
  readonly code: AnswerProblemCode;
  readonly message: string;
}

const MESSAGES = {
  "not-an-object": "answers must be an object of question ids and values",
  "unknown-question": "no such question",
  "unknown-part": "the question has no such part",
  "unknown-code": "no such option",
  "wrong-type": "the value has the wrong type",
  "not-a-number": "not a finite number",
  "not-whole": "must be a whole number",
  "out-of-range": "outside the allowed range",
  duplicate: "an option is given more than once",
  exclusive: "an option that excludes all others is given with another",
  "not-a-date": "not a day of the calendar, written YYYY-MM-DD",
  "date-too-early": "before 1900",
  "date-in-future": "after today",
  "text-too-long": "too long",
  "text-malformed": "holds characters that cannot be stored, or is not in normal form C",
  "text-blank": "holds nothing visible; leave an unanswered question out instead",
} as const satisfies Record<AnswerProblemCode, string>;

/** A problem with its message. Names from outside are cut and escaped, so that the message is safe to print. */
export function answerProblem(code: AnswerProblemCode, question: string, part?: string): AnswerProblem {
  const where = [question, ...(part === undefined ? [] : [part])].map(printable).join(".");
  const message = where === "" ? MESSAGES[code] : `${where}: ${MESSAGES[code]}`;
  return { question, ...(part === undefined ? {} : { part }), code, message };
}

function printable(name: string): string {
  const start = [...name.slice(0, 120)].slice(0, 60).join("");
  return start.replace(/[^\p{L}\p{N}\p{P}\p{S}\p{M} ]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
