import type { Answers, AnswerValue, CompoundAnswer } from "@/domain/questionnaire/answers";
import { findQuestion, SECTIONS } from "@/domain/questionnaire/bank";
import { askedState } from "@/domain/questionnaire/branching";
import type { HistoryEntry } from "./assessment";
import { dayNumber } from "./instant";

/** The latest answer to a question, and the instant of the submission that gave it. */
export interface DatedAnswer {
  readonly answer: AnswerValue | CompoundAnswer;
  readonly at: string;
}
export type DatedAnswers = ReadonlyMap<string, DatedAnswer>;

/** Days for which an answer of blocks C to E stands before it is asked again (clinical content 3.3 rule 6). */
export const RED_FLAG_ANSWER_DAYS = 28;

const SECTION_OF = new Map(
  SECTIONS.flatMap((section) => section.questions.map(({ id }) => [id, section.letter] as const)),
);
/** Facts that do not change with time. */
const CONSTANT = new Set(["Q-DOB"]);
/** Asked by every check-in about the last days: an older answer says nothing about them. */
const ASKED_EACH_TIME = new Set(["Q-NPRS-WORST", "Q-NPRS-RUN", "Q-TREND", "Q-ADL"]);
/** A submission that describes its episode: what it leaves out of B to E is unanswered, not the same as before. */
const TELLS_THE_EPISODE = ["Q-LOC", "Q-START", "Q-ONSET", "Q-TRAUMA"];
/** Asked anew about a new flare, together with its start. */
const ABOUT_A_FLARE = new Set(["Q-START", "Q-ONSET", "Q-TRAUMA", "Q-TRAUMA-DATE", "Q-MIDLINE", "Q-NECKROT"]);
const GATED_BLOCKS = new Set(["C", "E"]);
const EXPIRING_BLOCKS = new Set(["C", "D", "E"]);

/** Whether an answer can only be repeated, never be new. */
export function isConstant(question: string): boolean {
  return CONSTANT.has(question);
}

/**
 * The answers that count at a submission: its own, and earlier ones where it leaves a question out and could not have
 * meant to change it. Nothing earlier fills a question that the submission should have answered:
 * - a submission without any answer of B to E or of a check-in (a self-test, gear) leaves all earlier ones standing;
 * - an intake answers B to E by itself; a check-in answers what is asked each time, and the new flare when it has one;
 * - blocks C and E stand at a check-in only when its gate (Q-NEW) was answered "no".
 */
export function answersInForce(own: Answers, at: string, earlier: DatedAnswers): DatedAnswers {
  const stands = standing(own);
  const inForce = new Map<string, DatedAnswer>();
  for (const [question, dated] of earlier) if (stands(question)) inForce.set(question, dated);
  for (const [question, answer] of Object.entries(own)) inForce.set(question, { answer, at });
  return inForce;
}

/**
 * The questions that were asked about the pain as it is now, and left blank:
 * - at a check-in that asks as if the pain were new, what it asks of that, with what would follow; neither an earlier answer
 *   (the most benign one may be among them) nor what a clinician made of the earlier pain says anything of it;
 * - at a self-test or gear, whatever the last submission left open.
 *
 * @param aboutThePain the submissions of the check-in's day where it asks about the pain as if it were new
 * @param before what the submission before left open, its own blanks included
 */
export function leftOpen(
  own: Answers,
  aboutThePain: readonly { readonly answers: Answers }[] | undefined,
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  if (saysNothingOfHealth(own)) return before;
  if (aboutThePain === undefined) return new Set();
  return new Set(
    [...ABOUT_A_FLARE].filter((id) => !aboutThePain.some(({ answers }) => Object.hasOwn(answers, id))),
  );
}

/** The answers of the submissions in a history, the latest to each question, with the instants that gave them. */
export function datedAnswers(history: readonly HistoryEntry[]): DatedAnswers {
  return new Map(
    history.flatMap((entry) => ("act" in entry ? [] : [...answersGiven(entry.answers, entry.at)])),
  );
}

/**
 * The answers that stand at a submission, its own and earlier ones: what the assessment was made of, and what the
 * programme is assembled from.
 */
export function answersStanding(own: Answers, history: readonly HistoryEntry[], now: string): Answers {
  return undated(answersInForce(own, now, datedAnswers(history)));
}

/**
 * Answers of blocks C to E in force that are older than 28 days: they keep their tier and are asked again. One that
 * followed on an answer which was taken back since is asked no more, and does not grow old.
 */
export function expiredAnswers(inForce: DatedAnswers, now: string): readonly string[] {
  const old = [...inForce].flatMap(([question, { at }]) =>
    EXPIRING_BLOCKS.has(sectionOf(question)) && dayNumber(now) - dayNumber(at) > RED_FLAG_ANSWER_DAYS
      ? [question]
      : [],
  );
  if (old.length === 0) return old;
  const answers = undated(inForce);
  return old.filter((id) => {
    const question = findQuestion(id);
    return question === undefined || askedState(question, answers) !== "not-asked";
  });
}

/** The answers without their instants. */
export function undated(inForce: DatedAnswers): Answers {
  return Object.fromEntries([...inForce].map(([question, { answer }]) => [question, answer]));
}

/** The answers of one submission with its instant. */
export function answersGiven(answers: Answers, at: string): DatedAnswers {
  return new Map(Object.entries(answers).map(([question, answer]) => [question, { answer, at }]));
}

/** Self-tests and gear: no answer of B to E, nor of a check-in. */
function saysNothingOfHealth(own: Answers): boolean {
  return Object.keys(own).every((id) => !"BCDEK".includes(sectionOf(id)));
}

function standing(own: Answers): (question: string) => boolean {
  const answered = Object.keys(own);
  if (answered.length === 0) return (question) => isConstant(question);
  if (saysNothingOfHealth(own)) return () => true;
  const isCheckIn =
    answered.some((id) => sectionOf(id) === "K") || !TELLS_THE_EPISODE.some((id) => Object.hasOwn(own, id));
  return (question) => {
    const section = sectionOf(question);
    if (isConstant(question) || !"BCDEK".includes(section)) return true;
    if (!isCheckIn || section === "K" || ASKED_EACH_TIME.has(question)) return false;
    if (ABOUT_A_FLARE.has(question)) return !Object.hasOwn(own, "Q-START");
    return GATED_BLOCKS.has(section) ? own["Q-NEW"] === "no" : true;
  };
}

function sectionOf(question: string): string {
  return SECTION_OF.get(question) ?? "K";
}
