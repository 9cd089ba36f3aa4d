import { answerTo, isCompound, type Answers, type AnswerValue, type CompoundAnswer } from "./answers";

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

/** A red-flag question that was not answered with any of what it asks about, and the follow-ups that say otherwise. */
export interface ContradictedGate {
  readonly gate: string;
  readonly none: string;
  readonly followUps: readonly FollowUp[];
  /** What explains the follow-ups beside the gate, so that nothing is contradicted. */
  readonly unless?: FollowUp;
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
    unless: { question: "Q-NEURO-WEAK", codes: ["left", "right"] },
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
    unless: { question: "Q-ONSET", codes: ["after-fall-or-injury"] },
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
 * The contradictions among answers given together. A gate that was left blank, or answered "not sure", is read as one that was
 * answered none: a blank may not weigh less than the mildest answer beside the same follow-ups.
 * @param givenAt when a question was answered; only answers of one time contradict each other, an older one is outdated
 */
export function contradictionsIn(
  answers: Answers,
  givenAt: (question: string) => string | undefined = () => undefined,
  gates: readonly ContradictedGate[] = CONTRADICTED_GATES,
): readonly Contradiction[] {
  return gates.flatMap((each) => {
    const value = answerTo(answers, each.gate);
    const isExplained = each.unless !== undefined && tells(answers, each.unless);
    if (isExplained || !isNothing(value, each.none) || isReadAlready(answers, each)) return [];
    const followUps = each.followUps
      .filter((followUp) => tells(answers, followUp))
      .map(({ question }) => question)
      .filter((id) => value === undefined || givenAt(id) === givenAt(each.gate));
    return followUps.length === 0 ? [] : [{ gate: each, followUps: [...new Set(followUps)] }];
  });
}

/** The answers as the rules read them: gates that were contradicted in the more serious way, all else as given. */
export function answersAsRead(answers: Answers, contradictions = contradictionsIn(answers)): Answers {
  return contradictions.reduce<Answers>((read, { gate }) => ({ ...read, ...gate.readAs }), answers);
}

/** Whether an answer denies all that its question asks about: of the gates, the one that says none. */
export function isDenial(question: string, answer: AnswerValue | CompoundAnswer): boolean {
  const gate = CONTRADICTED_GATES.find(({ gate: id }) => id === question);
  return gate !== undefined && !isCompound(answer) && codesIn(answer).every((code) => code === gate.none);
}

/** None, not sure, or no answer. */
function isNothing(value: AnswerValue | undefined, none: string): boolean {
  if (value === undefined) return true;
  return codesIn(value).every((code) => code === none || code === "unsure");
}

function codesIn(value: AnswerValue): readonly (string | number | boolean)[] {
  return typeof value === "object" ? value : [value];
}

function tells(answers: Answers, followUp: FollowUp): boolean {
  const value = answerTo(answers, followUp.question, followUp.part);
  if (value === undefined) return false;
  if ("day" in followUp) return typeof value === "string" && /^\d/.test(value);
  if ("from" in followUp) return typeof value === "number" && value >= followUp.from;
  return followUp.codes.some((code) => codesIn(value).some((each) => each === code));
}

/** Who is not sure of an injury is read so whatever is told about it. */
function isReadAlready(answers: Answers, { readAs }: ContradictedGate): boolean {
  return Object.entries(readAs).every(([id, read]) => answers[id] === read);
}
