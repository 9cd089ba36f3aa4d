import { answerTo, type Answers, type AnswerValue } from "./answers";
import { findQuestion } from "./bank";
import { askedState } from "./branching";

/** An answer that tells something, to a question that is asked only about something. */
export type FollowUp = {
  readonly question: string;
  readonly part?: string;
} & (
  | { readonly codes: readonly (string | boolean)[] }
  /** Any day. */
  | { readonly day: true }
  | { readonly from: number }
);

/** A red-flag question that was answered "none", with the follow-ups that say otherwise. */
export interface ContradictedGate {
  readonly gate: string;
  readonly none: string;
  readonly followUps: readonly FollowUp[];
  /**
   * What the rules read in place of the answers that deny: something of the gate's kind, and the rest not known. An
   * injury has no kind that is surely meant, so it is not known alone.
   */
  readonly readAs: Answers;
}

/** The gates of blocks C, D and E, as clinical content 3.3 rule 3 asks: the more serious reading. */
export const CONTRADICTED_GATES: readonly ContradictedGate[] = [
  {
    gate: "Q-NEURO-SENS",
    none: "none",
    followUps: [
      {
        question: "Q-NEURO-PATT",
        codes: [
          "only-with-straps",
          "while-running",
          "at-night",
          "with-neck-movement",
          "on-and-off",
          "constant",
        ],
      },
      { question: "Q-NEURO-TREND", part: "trend", codes: ["going", "same", "spreading-or-stronger"] },
      { question: "Q-NEURO-TREND", part: "since", day: true },
    ],
    readAs: { "Q-NEURO-SENS": ["tingling-left", "unsure"], "Q-NEURO-WEAK": ["unsure"] },
  },
  {
    gate: "Q-CORD",
    none: "none",
    followUps: [{ question: "Q-CORD-PACE", codes: ["weeks-or-months", "days"] }],
    readAs: { "Q-CORD": ["unsteady", "unsure"] },
  },
  {
    gate: "Q-WING",
    none: "none",
    followUps: [{ question: "Q-WING-SUDDEN", codes: [true] }],
    readAs: { "Q-WING": ["left", "unsure"] },
  },
  {
    gate: "Q-TRAUMA",
    none: "nothing",
    followUps: [
      { question: "Q-TRAUMA-DATE", day: true },
      { question: "Q-MIDLINE", codes: ["yes"] },
      { question: "Q-NECKROT", codes: ["no"] },
    ],
    readAs: { "Q-TRAUMA": "unsure" },
  },
  {
    gate: "Q-CARDIO",
    none: "none",
    followUps: [{ question: "Q-CARDIO-WHEN", codes: ["now", "with-pain", "apart"] }],
    readAs: { "Q-CARDIO": ["chest-pressure", "unsure"] },
  },
  {
    gate: "Q-OTHER",
    none: "none",
    followUps: [{ question: "Q-PREG-WEEKS", from: 1 }],
    readAs: { "Q-OTHER": ["pregnant", "unsure"] },
  },
];

/** A gate that answers contradict, and the questions that do. */
export interface Contradiction {
  readonly gate: ContradictedGate;
  readonly followUps: readonly string[];
}

/**
 * The contradictions among answers given together.
 * @param givenAt when a question was answered; only answers of one time contradict each other, an older one is outdated
 */
export function contradictionsIn(
  answers: Answers,
  givenAt: (question: string) => string | undefined = () => undefined,
  gates: readonly ContradictedGate[] = CONTRADICTED_GATES,
): readonly Contradiction[] {
  return gates.flatMap((each) => {
    if (!holds(answerTo(answers, each.gate), each.none)) return [];
    const followUps = each.followUps
      .filter((followUp) => tells(answers, followUp) && givenAt(followUp.question) === givenAt(each.gate))
      .map(({ question }) => question)
      .filter((id) => isCertainlyUnasked(id, answers));
    return followUps.length === 0 ? [] : [{ gate: each, followUps: [...new Set(followUps)] }];
  });
}

/** The answers as the rules read them: gates that were contradicted in the more serious way, all else as given. */
export function answersAsRead(answers: Answers, contradictions = contradictionsIn(answers)): Answers {
  return contradictions.reduce<Answers>((read, { gate }) => ({ ...read, ...gate.readAs }), answers);
}

function holds(value: AnswerValue | undefined, code: string): boolean {
  return typeof value === "object" ? value.includes(code) : value === code;
}

function tells(answers: Answers, followUp: FollowUp): boolean {
  const value = answerTo(answers, followUp.question, followUp.part);
  if (value === undefined) return false;
  if ("day" in followUp) return typeof value === "string" && /^\d/.test(value);
  if ("from" in followUp) return typeof value === "number" && value >= followUp.from;
  const given = typeof value === "object" ? value : [value];
  return followUp.codes.some((code) => given.some((each) => each === code));
}

function isCertainlyUnasked(id: string, answers: Answers): boolean {
  const question = findQuestion(id);
  return question !== undefined && askedState(question, answers) === "not-asked";
}
