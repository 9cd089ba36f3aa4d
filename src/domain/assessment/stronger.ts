import {
  answerTo,
  isCompound,
  type Answers,
  type AnswerValue,
  type CompoundAnswer,
} from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { slotsOf, type AnswerType } from "@/domain/questionnaire/question";
import type { Because } from "./assessment";

type Answer = AnswerValue | CompoundAnswer;

/**
 * Whether evidence holds anything that earlier evidence did not: another question, another code, or a number, day or
 * code that is worse in the order that its question declares. Without such an order any change is new, and so it is of numbers
 * of which less would be worse: the bank has none. What earlier check-ins told was known before.
 */
export function isNewOrStronger(now: readonly Because[], before: readonly Because[]): boolean {
  const inForce = now.filter(({ at }) => at === undefined);
  return inForce.some(({ question, answer }) => {
    const then = before.find((each) => each.at === undefined && each.question === question);
    return then === undefined || goesBeyond(question, answer, then.answer);
  });
}

interface Course {
  readonly question: string;
  readonly part?: string;
  /** How bad an answer is; undefined for one that does not tell. */
  readonly rank: (answer: AnswerValue) => number | undefined;
  /** So many ranks above the earlier answer are a worsening. */
  readonly by: number;
  /** From this rank on it counts also where nothing was known before. */
  readonly severe: number;
}

/**
 * Answers about how strong a complaint is. No flag need rest on them, and a lift was granted at what they were then
 * (clinical content 3.3 rule 5). 2 points of pain are as ruled; 7 is severe (1.4).
 */
const COURSE: readonly Course[] = [
  ...["Q-NPRS-WORST", "Q-NPRS-RUN", "Q-NPRS-NOW"].map((question) => ({
    question,
    rank: (answer: AnswerValue) => (typeof answer === "number" ? answer : undefined),
    by: 2,
    severe: 7,
  })),
  {
    question: "Q-NEURO-PATT",
    rank: rankIn(
      ["only-with-straps"],
      ["while-running", "at-night", "with-neck-movement", "on-and-off"],
      ["constant"],
    ),
    by: 1,
    severe: 2,
  },
  {
    question: "Q-NEURO-TREND",
    part: "trend",
    rank: rankIn(["going"], ["same"], ["spreading-or-stronger"]),
    by: 1,
    severe: 2,
  },
  {
    question: "Q-TREND",
    rank: rankIn(
      ["much-better", "better", "slightly-better", "no-change", "up-and-down"],
      ["slightly-worse"],
      ["worse"],
      ["much-worse"],
    ),
    by: 1,
    severe: 2,
  },
];

/** Questions whose answers tell how strong a complaint is. */
export const COURSE_QUESTIONS: readonly string[] = COURSE.map(({ question }) => question);

/**
 * Whether pain, the pattern or the trend got worse: pain by 2 points, the others by a step. A blank now is nothing; a
 * blank before is passed only by what is severe.
 */
export function isClearlyWorse(now: Answers, before: Answers): boolean {
  return COURSE.some(({ question, part, rank, by, severe }) => {
    const [a, b] = [answerTo(now, question, part), answerTo(before, question, part)];
    const ranks = {
      now: a === undefined ? undefined : rank(a),
      before: b === undefined ? undefined : rank(b),
    };
    if (ranks.now === undefined) return false;
    return ranks.before === undefined ? ranks.now >= severe : ranks.now - ranks.before >= by;
  });
}

/** The place of the worst code of an answer in the steps, mildest first. */
function rankIn(...steps: readonly (readonly string[])[]): Course["rank"] {
  return (answer) => {
    const given = typeof answer === "object" ? answer : [answer];
    const step = steps.findLastIndex((codes) => given.some((code) => codes.includes(String(code))));
    return step < 0 ? undefined : step;
  };
}

function goesBeyond(id: string, now: Answer, then: Answer): boolean {
  const question = findQuestion(id);
  if (question === undefined) return true;
  return slotsOf(question).some(({ part, type }) => {
    const [a, b] = [valueAt(now, part), valueAt(then, part)];
    return a !== undefined && (b === undefined || isWorse(type, a, b));
  });
}

function valueAt(answer: Answer, part: string | undefined): AnswerValue | undefined {
  if (isCompound(answer)) return part === undefined ? undefined : answer[part];
  return part === undefined ? answer : undefined;
}

function isWorse({ worse }: AnswerType, now: AnswerValue, then: AnswerValue): boolean {
  if (typeof now === "object") {
    const before = typeof then === "object" ? then : [then];
    return now.some((code) => !before.includes(code));
  }
  if (now === then) return false;
  if (typeof now === "number" && typeof then === "number") {
    return worse === "higher" ? now > then : true;
  }
  const isBetter = (chain: readonly string[]) =>
    chain.includes(String(now)) && chain.indexOf(String(now)) < chain.indexOf(String(then));
  return !(typeof worse === "object" && worse.some(isBetter));
}
