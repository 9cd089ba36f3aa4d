import type { HistoryEntry } from "../assessment/assessment";
import { datedAnswers, expiredAnswers } from "../assessment/in-force";
import { RULE_SET } from "../assessment/rule-set";
import { ABOUT_A_FLARE, askedAfter } from "../assessment/worsening/new-episode";
import { seriesOf } from "../assessment/worsening/series";
import type { Answers } from "../questionnaire/answers";
import { findQuestion } from "../questionnaire/bank";
import type { AskedWhen, Question, Section } from "../questionnaire/question";
import { INJURY } from "../questionnaire/sections/injury";
import { CHECK_IN } from "../questionnaire/sections/check-in";
import { GENERAL_HEALTH } from "../questionnaire/sections/general-health";
import { NERVES } from "../questionnaire/sections/nerves";

/** Six taps on a quiet week: these and send (clinical content 1.2, weekly check-in). */
const EACH_TIME = ["Q-NEW", "Q-NPRS-WORST", "Q-NPRS-RUN", "Q-TREND", "Q-ADL"];
/** Asked about pain that flares or begins anew; an injury too where the blocks are asked in full. */
const ABOUT_THE_PAIN = [...ABOUT_A_FLARE, "Q-TRAUMA-DATE", "Q-MIDLINE", "Q-NECKROT"];
const INJURIES = INJURY.questions.map(({ id }) => id);
/** May be left out; the load of the week. */
const OF_THE_WEEK = ["Q-RUN-MINUTES", "Q-RUN-CUT", "Q-EFFORT", "Q-PROG-DONE"];

const PAINS = Array.from({ length: 11 }, (_, pain) => pain);
/** The red-flag blocks are asked in full every fourth check-in, and where an answer of theirs has grown old. */
const GATED_IN_A_ROW = 3;
const GATED = [...NERVES.questions, ...GENERAL_HEALTH.questions];
/** Answered in every form that asked the blocks in full, if only by "not sure". */
const SIGN_OF_FULL = ["Q-NEURO-SENS", "Q-CORD", "Q-CARDIO", "Q-SYSTEMIC"];

/** What a check-in form hangs on. */
export interface CheckInAsks {
  /** Worst pains, 0-10, of which each is a flare or begins a new episode. */
  readonly painsToAskAbout: readonly number[];
  /** The red-flag blocks are asked whatever the gate and the pain say. */
  readonly inFull: boolean;
}

/** Why the blocks are asked in full: answers of theirs have grown old, or it is the turn of the fourth check-in. */
export type WhyInFull = "old" | "fourth";

/**
 * What to ask at `now` (ISO 8601), by the submissions and clinicians' acts before, oldest first; and why in full, null
 * where it is not.
 */
export function checkInAsks(
  before: readonly HistoryEntry[],
  now: string,
): CheckInAsks & { readonly whyInFull: WhyInFull | null } {
  const series = seriesOf(before);
  const latest = before
    .flatMap((entry) => ("answers" in entry ? [entry.answers] : []))
    .slice(-GATED_IN_A_ROW);
  const isFourth = latest.length === GATED_IN_A_ROW && !latest.some(askedInFull);
  const isOld = expiredAnswers(datedAnswers(before), now).length > 0;
  return {
    painsToAskAbout: PAINS.filter(
      (worst) => askedAfter(series, worst, RULE_SET.serial.thresholds).length > 0,
    ),
    inFull: isFourth || isOld,
    whyInFull: isOld ? "old" : isFourth ? "fourth" : null,
  };
}

function askedInFull(answers: Answers): boolean {
  return SIGN_OF_FULL.some((id) => Object.hasOwn(answers, id));
}

/**
 * The check-in as a form. The questions are always the same, so that a form which was open for long is read like a new
 * one; only what opens them differs: the gate, the pain, and where they are asked in full nothing.
 */
export function checkInSection({ painsToAskAbout, inFull }: CheckInAsks): Section {
  const painful: AskedWhen = { question: "Q-NPRS-WORST", includesAny: painsToAskAbout };
  const gate: AskedWhen = { question: "Q-NEW", includesAny: ["yes", "unsure"] };
  return {
    ...CHECK_IN,
    redFlag: true,
    questions: [
      ...EACH_TIME.flatMap(ofBank),
      ...GATED.map((question) => (inFull ? question : opened(question, gate))),
      ...ABOUT_THE_PAIN.flatMap(ofBank).map((question) =>
        inFull && INJURIES.includes(question.id) ? question : opened(question, painful),
      ),
      ...OF_THE_WEEK.flatMap(ofBank),
    ],
  };
}

/** Ids that stand below the others and may be skipped. */
export function isOfTheWeek(id: string): boolean {
  return OF_THE_WEEK.includes(id);
}

/** A question that hangs on another of its block keeps doing so; the others are opened by the gate or the pain. */
function opened(question: Question, when: AskedWhen): Question {
  return question.askedWhen === undefined ? { ...question, askedWhen: when } : question;
}

function ofBank(id: string): readonly Question[] {
  const question = findQuestion(id);
  return question ? [question] : [];
}
