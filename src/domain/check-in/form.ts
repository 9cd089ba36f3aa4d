import { answerTo, type Answers } from "../questionnaire/answers";
import { findQuestion } from "../questionnaire/bank";
import type { AskedWhen, Question, Section } from "../questionnaire/question";
import { CHECK_IN } from "../questionnaire/sections/check-in";
import { GENERAL_HEALTH } from "../questionnaire/sections/general-health";
import { NERVES } from "../questionnaire/sections/nerves";

/** Six taps on a quiet week: these and send (clinical content 1.2, weekly check-in). */
const EACH_TIME = ["Q-NEW", "Q-NPRS-WORST", "Q-NPRS-RUN", "Q-TREND", "Q-ADL"];
/** Asked about a new flare, and what an injury opens. */
const ABOUT_A_FLARE = ["Q-ONSET", "Q-START", "Q-TRAUMA", "Q-TRAUMA-DATE", "Q-MIDLINE", "Q-NECKROT"];
/** May be left out; the load of the week. */
const OF_THE_WEEK = ["Q-RUN-MINUTES", "Q-RUN-CUT", "Q-EFFORT", "Q-PROG-DONE"];

const FLARE_WORST = 7;
const FLARE_RISE = 4;
const MOST_PAIN = 10;
/** The blocks behind the gate are asked in full every fourth check-in. */
const GATED_IN_A_ROW = 3;
const GATED = [...NERVES.questions, ...GENERAL_HEALTH.questions];
/** Answered in every form that asked the blocks in full, if only by "not sure". */
const SIGN_OF_FULL = ["Q-NEURO-SENS", "Q-CORD", "Q-CARDIO", "Q-SYSTEMIC"];

/** What a check-in form hangs on. */
export interface CheckInAsks {
  /** Worst pain told of before; null when it never was. */
  readonly lastWorst: number | null;
  /** The blocks behind the gate are asked whatever it says. */
  readonly inFull: boolean;
}

/** What to ask, by the submissions before, oldest first. */
export function checkInAsks(before: readonly Answers[]): CheckInAsks {
  const worst = before.flatMap((answers) => {
    const told = answerTo(answers, "Q-NPRS-WORST");
    return typeof told === "number" ? [told] : [];
  });
  const latest = before.slice(-GATED_IN_A_ROW);
  return {
    lastWorst: worst.at(-1) ?? null,
    inFull: latest.length === GATED_IN_A_ROW && !latest.some(askedInFull),
  };
}

function askedInFull(answers: Answers): boolean {
  return SIGN_OF_FULL.some((id) => Object.hasOwn(answers, id));
}

/** From this worst pain on a check-in is a flare: 7, or 4 more than last time, whichever is less. */
export function flareFrom(lastWorst: number | null): number {
  return lastWorst === null ? FLARE_WORST : Math.min(FLARE_WORST, lastWorst + FLARE_RISE);
}

/**
 * The check-in as a form. The questions are always the same, so that a form which was open for long is read like a new
 * one; only what opens them differs: the gate, a flare, and every fourth time nothing.
 */
export function checkInSection({ lastWorst, inFull }: CheckInAsks): Section {
  const from = flareFrom(lastWorst);
  const flare: AskedWhen = {
    question: "Q-NPRS-WORST",
    includesAny: Array.from({ length: MOST_PAIN - from + 1 }, (_, place) => from + place),
  };
  const gate: AskedWhen = { question: "Q-NEW", includesAny: ["yes", "unsure"] };
  return {
    ...CHECK_IN,
    redFlag: true,
    questions: [
      ...EACH_TIME.flatMap(ofBank),
      ...GATED.map((question) => (inFull ? question : opened(question, gate))),
      ...ABOUT_A_FLARE.flatMap(ofBank).map((question) => opened(question, flare)),
      ...OF_THE_WEEK.flatMap(ofBank),
    ],
  };
}

/** Ids that stand below the others and may be skipped. */
export function isOfTheWeek(id: string): boolean {
  return OF_THE_WEEK.includes(id);
}

/** A question that hangs on another of its block keeps doing so; the others are opened by the gate or the flare. */
function opened(question: Question, when: AskedWhen): Question {
  return question.askedWhen === undefined ? { ...question, askedWhen: when } : question;
}

function ofBank(id: string): readonly Question[] {
  const question = findQuestion(id);
  return question ? [question] : [];
}
