import { slotsOf, type AnswerType, type Question, type Slot } from "./question";

/** The names under which one value travels in an HTML form. */
export interface FormField {
  readonly question: Question;
  readonly slot: Slot;
  /** `Q-NPRS-WORST`, or `Q-SELFCARE.weeks` for a part. */
  readonly name: string;
  /** `<name>:alternative`: a worded answer beside a number, a date or a text. */
  readonly alternative?: string;
  /** `<name>:unit`: the unit in which a number was typed, where more than one is accepted. */
  readonly unit?: string;
}

/** Raw form values, all of them per key, so that a key that was posted twice shows. */
export type RawForm = ReadonlyMap<string, readonly string[]>;

/**
 * The fields of some questions, in order. One radio group or select for `one` and `bool` (`yes`, `no`, or the code of
 * an alternative), one checkbox per option for `many`, one input for everything else.
 */
export function formFields(questions: readonly Question[]): readonly FormField[] {
  return questions.flatMap((question) =>
    slotsOf(question).map((slot) => {
      const name = slot.part === undefined ? question.id : `${question.id}.${slot.part}`;
      return {
        question,
        slot,
        name,
        ...(hasAlternativeField(slot.type) ? { alternative: `${name}:alternative` } : {}),
        ...(hasUnitField(slot.type) ? { unit: `${name}:unit` } : {}),
      };
    }),
  );
}

function hasAlternativeField(type: AnswerType): boolean {
  return type.alternatives !== undefined && type.type !== "bool";
}

function hasUnitField(type: AnswerType): boolean {
  return type.type === "dec" && type.otherUnits !== undefined;
}
