import type { Assessment, Because, FiredFlag } from "../assessment/assessment";
import { CAUSES } from "../assessment/causes/all-causes";
import { MECHANISMS } from "../assessment/causes/mechanisms";
import { CONFLICT_CHECKS } from "../assessment/conflicts";
import { textAtTier, type Rule } from "../assessment/rule";
import { PARENT_RULES, RULES } from "../assessment/rules/all-rules";
import { ACTION } from "../assessment/rules/in-words";
import type { Tier } from "../assessment/tier";
import type { Answers } from "../questionnaire/answers";
import { findQuestion, INTAKE_SECTIONS } from "../questionnaire/bank";
import { describeAnswer } from "../questionnaire/describe";
import { shortDay } from "../explanation/series-in-words";
import type { WordedAnswer, WordedCause } from "./result";

/** A question and its answer in words, as receipts show them. */
export function wordAnswers(because: readonly Because[]): readonly WordedAnswer[] {
  return because.map(({ question, answer, at }) => ({
    questionId: question,
    question: findQuestion(question)?.text ?? question,
    answer: `${describeAnswer(question, answer)}${at === undefined ? "" : ` (${shortDay(at)})`}`,
    ...(at === undefined ? {} : { earlier: true }),
  }));
}

/**
 * The rule with that id in words, at the tier that it gave (its own when left out); a rule that is no longer in the set
 * speaks by its id.
 */
export function ruleText(id: string, tier?: Tier): Rule["text"] & { readonly source: string } {
  const rule = RULES.find((each) => each.id === id) ?? PARENT_RULES.find((each) => each.id === id);
  const words = rule && (tier === undefined ? rule.text : textAtTier(rule, tier));
  return words ? { ...words, source: rule.source } : { clinician: id, athlete: id, coach: id, source: "" };
}

/** What an athlete reads of a flag whose restrictions are lifted: what was told, without anything to do about it. */
export function liftedText(id: string): string {
  return ruleText(id, "ROUTINE").athlete.replace(ACTION.ROUTINE, "").trim();
}

/** The flags that say something by themselves: a parent only repeats its children. */
export function ownFlags(assessment: Pick<Assessment, "flags">): readonly FiredFlag[] {
  return assessment.flags.filter(({ id }) => !PARENT_RULES.some((parent) => parent.id === id));
}

/** Contributing factors in words, without the parents, in the order in which the engine ranked them. */
export function wordCauses(assessment: Pick<Assessment, "causes">): readonly WordedCause[] {
  return assessment.causes.flatMap((finding) => {
    const cause = CAUSES.find(({ id }) => id === finding.id);
    if (!cause) return [];
    const { id, status, grade, label, evidence } = finding;
    const mechanism = cause.mechanisms
      .map((each) => MECHANISMS.find((known) => known.id === each)?.text ?? "")
      .join(" ");
    return [{ id, name: cause.name, status, mechanism, grade, label, evidence: wordAnswers(evidence) }];
  });
}

/** Contradictions in words. */
export function wordConflicts(
  assessment: Pick<Assessment, "conflicts">,
): readonly { text: string; answers: readonly WordedAnswer[] }[] {
  return assessment.conflicts.map(({ id, because }) => ({
    text: CONFLICT_CHECKS.find((check) => check.id === id)?.text ?? id,
    answers: wordAnswers(because),
  }));
}

/** The sections that hold these questions, with the questions in words. */
export function sectionsToAnswer(
  questionIds: readonly string[],
): readonly { sectionId: string; title: string; questions: readonly string[] }[] {
  return INTAKE_SECTIONS.flatMap(({ id, title, questions }) => {
    const open = questions.filter((question) => questionIds.includes(question.id));
    return open.length === 0 ? [] : [{ sectionId: id, title, questions: open.map(({ text }) => text) }];
  });
}

/** Answers in words by section; sections without any are left out. */
export function answersBySection(
  answers: Answers,
): readonly { sectionId: string; title: string; answers: readonly WordedAnswer[] }[] {
  return INTAKE_SECTIONS.flatMap(({ id, title, questions }) => {
    const given = questions.flatMap((question) => {
      const answer = answers[question.id];
      return answer === undefined ? [] : [{ question: question.id, answer }];
    });
    return given.length === 0 ? [] : [{ sectionId: id, title, answers: wordAnswers(given) }];
  });
}

/** Rules that could not be judged, in the clinician's words; a parent only repeats its children. */
export function wordUnknown(
  assessment: Pick<Assessment, "unknown">,
): readonly { rule: string; text: string }[] {
  return assessment.unknown
    .filter((id) => !PARENT_RULES.some((parent) => parent.id === id))
    .map((id) => ({ rule: id, text: ruleText(id).clinician }));
}
