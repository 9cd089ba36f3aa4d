import { QUESTIONNAIRE_VERSION, SECTIONS } from "./bank";
import { EARLIEST_DAY } from "./calendar-day";
import type { AnswerClass, AnswerType, AskedWhen, Option, OtherUnit, Question, WorseOrder } from "./question";

/** One value as an outside program sees it. */
export interface ExportedValue {
  readonly kind: AnswerType["type"];
  readonly codes?: readonly Option[];
  /** Bounds included. Days are YYYY-MM-DD; "asOf" is the day of the case. */
  readonly range?: { readonly min: number | string; readonly max: number | string };
  readonly anchors?: readonly [string, string];
  readonly unit?: string;
  /** Units that the form converts from; a stored answer is in `unit`. */
  readonly otherUnits?: readonly OtherUnit[];
  readonly maxCodePoints?: number;
  readonly alternatives?: readonly Option[];
  readonly worse?: WorseOrder;
}

/** One question: a value, or `kind: "compound"` with its values by part name. */
type ExportedQuestion = {
  readonly id: string;
  readonly section: string;
  readonly askedAt: "intake" | "check-in";
  readonly redFlag: boolean;
  readonly text: string;
  readonly help?: string;
  readonly access: AnswerClass;
  readonly askedWhen?: AskedWhen;
} & (
  | ExportedValue
  | {
      readonly kind: "compound";
      readonly parts: Readonly<Record<string, { readonly label: string } & ExportedValue>>;
    }
);

/** The whole bank, and how its answers are written as JSON. */
export interface ExportedQuestionnaire {
  readonly version: string;
  readonly encoding: Readonly<Record<string, string>>;
  readonly sections: readonly { readonly letter: string; readonly id: string; readonly title: string }[];
  readonly questions: readonly ExportedQuestion[];
}

const ENCODING = {
  answers:
    "An object of question ids and values. Leave an unanswered question out; null, [] for a many and {} for a compound are read as unanswered too, never as no. Unknown ids, parts and codes are errors.",
  one: "The code of one option, as a string.",
  many: "An array of option codes, at least one, each once. An option that was not chosen is a no. An exclusive option stands alone.",
  bool: "true or false, not a string.",
  int: "A whole JSON number inside the range, not a string.",
  dec: "A JSON number inside the range, in the unit given, not a string.",
  nrs: "A whole JSON number from 0 to 10.",
  date: 'A string "YYYY-MM-DD": a day that exists, inside the range; "asOf" stands for the calendar day of the case.',
  text: "A string of one line with something visible in it, at most maxCodePoints code points, in Unicode normal form C, without control characters, lone surrogates or bidirectional overrides.",
  compound: "An object of part names and values. Leave an unanswered part out.",
  alternatives: "The code of an alternative, as a string, may stand in place of the value.",
  unknown: "An option with unknown: true is an answer that says not known. It is never read as no.",
  askedWhen:
    "The question is asked when the named answer (of that part) is or includes any of the codes; anyOf: when any of the conditions holds. A question without askedWhen is always asked.",
  worse:
    "Which answers are worse. higher and lower: numbers; more: adding options to a many; otherwise chains of codes (true and false for a bool) from better to worse. Answers that no chain compares are not comparable.",
  access: "Who besides the athlete may read the answer.",
} as const satisfies Record<AnswerType["type"] | "compound", string> & Record<string, string>;

/**
 * The question bank as plain JSON, complete enough to write valid answers from it alone: every id, code, part name,
 * range, unit, alternative and branch, and how each kind of value is written.
 */
export function exportQuestionnaire(): ExportedQuestionnaire {
  return {
    version: QUESTIONNAIRE_VERSION,
    encoding: ENCODING,
    sections: SECTIONS.map(({ letter, id, title }) => ({ letter, id, title })),
    questions: SECTIONS.flatMap((section) =>
      section.questions.map((question) => ({
        id: question.id,
        section: section.letter,
        askedAt: section.askedAt,
        redFlag: section.redFlag,
        text: question.text,
        ...(question.help === undefined ? {} : { help: question.help }),
        access: question.access,
        ...(question.askedWhen === undefined ? {} : { askedWhen: question.askedWhen }),
        ...valuesOf(question),
      })),
    ),
  };
}

function valuesOf(question: Question) {
  if (question.answer !== undefined) return exportValue(question.answer);
  const parts = Object.entries(question.parts).map(
    ([name, part]) => [name, { label: part.label, ...exportValue(part) }] as const,
  );
  return { kind: "compound" as const, parts: Object.fromEntries(parts) };
}

function exportValue(type: AnswerType): ExportedValue {
  return {
    kind: type.type,
    ...limitsOf(type),
    ...(type.alternatives === undefined ? {} : { alternatives: type.alternatives }),
    ...(type.worse === undefined ? {} : { worse: type.worse }),
  };
}

function limitsOf(type: AnswerType): Omit<ExportedValue, "kind"> {
  switch (type.type) {
    case "one":
    case "many":
      return { codes: type.options };
    case "bool":
      return {};
    case "int":
      return {
        range: { min: type.min, max: type.max },
        ...(type.unit === undefined ? {} : { unit: type.unit }),
      };
    case "dec": {
      const { min, max, unit, otherUnits } = type;
      return { range: { min, max }, unit, ...(otherUnits === undefined ? {} : { otherUnits }) };
    }
    case "nrs":
      return { range: { min: 0, max: 10 }, anchors: type.anchors };
    case "date":
      return { range: { min: EARLIEST_DAY, max: "asOf" } };
    case "text":
      return { maxCodePoints: type.max };
  }
}
