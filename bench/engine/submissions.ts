import type { Answers, AnswerValue, CompoundAnswer } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { isAsked } from "@/domain/questionnaire/branching";
import { choicesOf, slotsOf, type AnswerType, type Question } from "@/domain/questionnaire/question";

/** The day on which the generated submissions are sent. */
export const SENT_AT = "2026-11-22T09:00:00Z";
const SENT_MS = Date.parse(SENT_AT);
const DAY_MS = 86_400_000;

/** What the generated submissions hold: `complete` ones leave nothing asked blank and are never unsure. */
export interface Making {
  readonly count: number;
  readonly seed: number;
  readonly complete?: boolean;
}

/** How often a question is left blank, and how often it is answered with what says that all is well. */
const BLANK = 0.03;
const WELL = 0.96;

const CUPS = ["75B", "C", "34 DD", "A"];
const TOLD = ["a pinched nerve, I was told", "tension", "numb from the straps", "said it comes from a fall"];

/**
 * Intakes as a form can send them: sections A to J in order, only what is asked, most answers benign, some blank. The
 * same seed gives the same submissions.
 */
export function* submissions({ count, seed, complete = false }: Making): Generator<Answers> {
  const chance = randomFrom(seed);
  for (let made = 0; made < count; made += 1) yield aSubmission(chance, complete);
}

function aSubmission(chance: () => number, complete: boolean): Answers {
  const answers: Record<string, AnswerValue | CompoundAnswer> = {};
  for (const question of INTAKE_SECTIONS.flatMap((section) => section.questions)) {
    if (!isAsked(question, answers) || (!complete && chance() < BLANK)) continue;
    const answer = anAnswer(question, chance, complete);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

function anAnswer(
  question: Question,
  chance: () => number,
  complete: boolean,
): AnswerValue | CompoundAnswer | undefined {
  const slots = slotsOf(question);
  const [only] = slots;
  if (only !== undefined && only.part === undefined) return aValue(question.id, only.type, chance, complete);
  const parts = slots.flatMap(({ part, type }) =>
    part === undefined || (!complete && chance() < BLANK)
      ? []
      : [[part, aValue(question.id, type, chance, complete)] as const],
  );
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function aValue(id: string, type: AnswerType, chance: () => number, complete: boolean): AnswerValue {
  const whole = (below: number) => Math.floor(chance() * below);
  switch (type.type) {
    case "bool":
      return chance() > WELL;
    case "nrs":
      return Math.min(10, Math.floor(chance() * chance() * 12));
    case "int":
      return type.min + Math.floor(chance() * chance() * Math.min(type.max - type.min + 1, 90));
    case "dec":
      return Math.round((type.min + chance() * Math.min(type.max - type.min, 60)) * 10) / 10;
    case "date":
      return new Date(SENT_MS - (id === "Q-DOB" ? 4000 + whole(24_000) : whole(100)) * DAY_MS)
        .toISOString()
        .slice(0, 10);
    case "text":
      return (type.max < 30 ? CUPS : TOLD)[whole(4)] ?? "C";
    case "one": {
      const codes = choicesOf(type)
        .filter(({ unknown }) => !(complete && unknown))
        .map(({ code }) => code);
      return (chance() < WELL ? codes[0] : codes[whole(codes.length)]) ?? "";
    }
    case "many": {
      const alone = type.options
        .filter(({ exclusive, unknown }) => exclusive && !(complete && unknown))
        .map(({ code }) => code);
      const others = type.options.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
      const [well] = alone;
      if (well !== undefined && chance() < WELL) return [well];
      if (alone.length > 0 && chance() < 0.1) return [alone[whole(alone.length)] ?? ""];
      const some = others.filter(() => chance() < 0.25);
      return some.length > 0 ? some : [others[whole(others.length)] ?? ""];
    }
  }
}

/** Numbers in [0, 1) that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
