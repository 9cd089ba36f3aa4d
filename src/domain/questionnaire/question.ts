/**
 * The shape of a question. Questions are data: the form, the parser, the engine, the access policy, the command line
 * and the exports all read the same bank, so none of them can know a question that another does not.
 */

/** One choice of a `one` or `many` question, or a worded alternative to a number or a date. */
export interface Option {
  readonly code: string;
  readonly text: string;
  /** Choosing it excludes every other option of the question ("none of these", "not sure"). */
  readonly exclusive?: true;
  /** The answer was given and is "not known": three-valued logic reads it as unknown, never as no. */
  readonly unknown?: true;
}

/**
 * How the answers of a question compare, for the law of worse (a worse answer never lowers the tier).
 * `higher`/`lower`: numbers; `more`: adding options to a `many`; chains list codes from better to worse.
 */
export type WorseOrder = "higher" | "lower" | "more" | readonly (readonly string[])[];

/** A unit that the form accepts beside the stored one; stored = typed value x `factor`. */
export interface OtherUnit {
  readonly unit: string;
  readonly factor: number;
}

interface Common {
  /** Worded answers beside the plain value: "not tried" beside a number of seconds, "not sure" beside yes and no. */
  readonly alternatives?: readonly Option[];
  readonly worse?: WorseOrder;
}

/** What an answer may be. The stored value is named after each kind. */
export type AnswerType = Common &
  (
    | { /** the code of one option */ readonly type: "one"; readonly options: readonly Option[] }
    | {
        /** codes, at least one, no duplicates */ readonly type: "many";
        readonly options: readonly Option[];
      }
    | { /** true or false */ readonly type: "bool" }
    | {
        /** whole number, bounds included */ readonly type: "int";
        readonly min: number;
        readonly max: number;
        readonly unit?: string;
      }
    | {
        /** decimal number, bounds included */
        readonly type: "dec";
        readonly min: number;
        readonly max: number;
        readonly unit: string;
        readonly otherUnits?: readonly OtherUnit[];
      }
    | { /** whole number 0-10 */ readonly type: "nrs"; readonly anchors: readonly [string, string] }
    | { /** calendar day, YYYY-MM-DD, not after today */ readonly type: "date" }
    | { /** plain text, at most `max` code points */ readonly type: "text"; readonly max: number }
  );

/** One named part of a compound question. */
type Part = AnswerType & { readonly label: string };

/** Who besides the athlete reads an answer; the field table of `access` gives each class its readers. */
export type AnswerClass = "pain-now" | "training" | "clinical" | "private";

/** Ask only when another answer matches. A question that is not asked is neither required nor unknown. */
export type AskedWhen =
  | {
      readonly question: string;
      readonly part?: string;
      readonly includesAny: readonly (string | boolean | number)[];
    }
  | { readonly anyOf: readonly AskedWhen[] };

interface QuestionBase {
  readonly id: string;
  readonly text: string;
  readonly help?: string;
  readonly access: AnswerClass;
  readonly askedWhen?: AskedWhen;
}

/** A question with a single value, or a compound one whose value is an object of named parts. */
export type Question = QuestionBase &
  (
    | { readonly answer: AnswerType; readonly parts?: never }
    | { readonly parts: Readonly<Record<string, Part>>; readonly answer?: never }
  );

/** A page of questions. `intake` sections are asked in order; `check-in` ones by the weekly check-in. */
export interface Section {
  /** Letter of the clinical content (1.2), or "K" for what check-ins add. */
  readonly letter: string;
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly askedAt: "intake" | "check-in";
  /** Red-flag blocks come before everything that only explains the pain. */
  readonly redFlag: boolean;
  readonly questions: readonly Question[];
}

/** "None of these", excluding every other option. */
export const NONE: Option = { code: "none", text: "None of these", exclusive: true };
/** "Not sure": answered, and unknown. */
export const UNSURE: Option = { code: "unsure", text: "Not sure", exclusive: true, unknown: true };
/** A self-test that was not done: the cause it shows stays "not assessed". */
export const NOT_TRIED: Option = {
  code: "not-tried",
  text: "Not tried yet",
  exclusive: true,
  unknown: true,
};
/** Declines to answer: a stored answer, neither yes nor no. */
export const PREFER_NOT: Option = {
  code: "prefer-not-to-say",
  text: "Prefer not to say",
  exclusive: true,
};

/** A place for one value: a plain question, or one named part of a compound one. */
export interface Slot {
  readonly part?: string;
  readonly type: AnswerType;
}

/** The places of a question, in order: one for a plain question, one per part for a compound one. */
export function slotsOf(question: Question): readonly Slot[] {
  if (question.answer !== undefined) return [{ type: question.answer }];
  return Object.entries(question.parts).map(([part, type]) => ({ part, type }));
}

/** Every code that a value of this type may hold: options, and worded alternatives. */
export function choicesOf(type: AnswerType): readonly Option[] {
  const options = type.type === "one" || type.type === "many" ? type.options : [];
  return [...options, ...(type.alternatives ?? [])];
}

/** Shorthand for an option. */
export function option(code: string, text: string): Option {
  return { code, text };
}
