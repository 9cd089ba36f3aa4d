import { answerTo, type Answers, type AnswerValue } from "./answers";
import { findQuestion, SECTIONS } from "./bank";
import { choicesOf, slotsOf, type AskedWhen, type Question, type Section } from "./question";

/** `unknown`: the answer that decides is missing or "not sure", so nobody can say yet whether to ask. */
export type AskedState = "asked" | "not-asked" | "unknown";

type Find = (id: string) => Question | undefined;

/** How far a section has come. Only questions that are certainly asked count; a hidden one is never required. */
export interface SectionProgress {
  readonly section: string;
  readonly asked: number;
  /** Of those asked, how many have an answer; a compound question counts from its first part. */
  readonly answered: number;
}

/**
 * Whether a question is asked, given the answers so far. An answer to a question that is itself not asked decides
 * nothing (branches are transitive), and a missing answer is never taken for a no. `find` looks up the questions that
 * conditions name: the bank's, unless a test brings its own.
 */
export function askedState(question: Question, answers: Answers, find: Find = findQuestion): AskedState {
  return question.askedWhen === undefined ? "asked" : conditionState(question.askedWhen, answers, find);
}

/** Whether a question is certainly asked. */
export function isAsked(question: Question, answers: Answers): boolean {
  return askedState(question, answers) === "asked";
}

/** The questions of a section that are certainly asked, in order. */
export function askedQuestions(section: Pick<Section, "questions">, answers: Answers): readonly Question[] {
  return section.questions.filter((question) => isAsked(question, answers));
}

/** Progress of every section, in asking order. */
export function progress(answers: Answers): readonly SectionProgress[] {
  return SECTIONS.map((section) => {
    const asked = askedQuestions(section, answers);
    const answered = asked.filter((question) => isAnswered(question, answers));
    return { section: section.id, asked: asked.length, answered: answered.length };
  });
}

function isAnswered(question: Question, answers: Answers): boolean {
  return slotsOf(question).some(({ part }) => answerTo(answers, question.id, part) !== undefined);
}

function conditionState(condition: AskedWhen, answers: Answers, find: Find): AskedState {
  if ("anyOf" in condition) {
    const states = condition.anyOf.map((each) => conditionState(each, answers, find));
    if (states.includes("asked")) return "asked";
    return states.includes("unknown") ? "unknown" : "not-asked";
  }
  const { question: id, part, includesAny } = condition;
  const question = find(id);
  if (question === undefined) return "unknown";
  if (askedState(question, answers, find) === "not-asked") return "not-asked";
  const value = answerTo(answers, id, part);
  if (value === undefined) return "unknown";
  const given = valuesOf(value);
  if (given.some((each) => includesAny.some((wanted) => wanted === each))) return "asked";
  const slot = slotsOf(question).find((each) => each.part === part);
  const unknown = slot === undefined ? [] : choicesOf(slot.type).filter((choice) => choice.unknown);
  return unknown.some((choice) => given.includes(choice.code)) ? "unknown" : "not-asked";
}

function valuesOf(value: AnswerValue): readonly (string | number | boolean)[] {
  return typeof value === "object" ? value : [value];
}
