/** A stored answer to one part: a code, a number, a truth value, a day (YYYY-MM-DD), text, or codes of a `many`. */
export type AnswerValue = string | number | boolean | readonly string[];

/** A compound answer: an object of named parts. A part that was not answered is absent. */
export type CompoundAnswer = Readonly<Record<string, AnswerValue>>;

/** Answers by question id. An unanswered question is absent: never null, "", 0 or "no". */
export type Answers = Readonly<Record<string, AnswerValue | CompoundAnswer>>;
