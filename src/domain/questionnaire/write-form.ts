import { answerTo, type Answers, type AnswerValue } from "./answers";
import { formFields, type FormField, type RawForm } from "./form-fields";
import type { Section } from "./question";

/**
 * The raw values with which a form would have sent these answers, to show a stored answer that is to be corrected:
 * `readForm` of it gives the same answers again. Unanswered questions have no key. Decimals are in the stored unit.
 */
export function writeForm(section: Pick<Section, "questions">, answers: Answers): RawForm {
  const entries = formFields(section.questions).flatMap((field) => {
    const value = answerTo(answers, field.question.id, field.slot.part);
    return value === undefined ? [] : writeField(field, value);
  });
  return new Map(entries);
}

function writeField(field: FormField, value: AnswerValue): [string, readonly string[]][] {
  const { type } = field.slot;
  if (typeof value === "object") return [[field.name, value]];
  if (typeof value === "boolean") return [[field.name, [value ? "yes" : "no"]]];
  if (typeof value === "number") {
    const unit: [string, readonly string[]][] =
      field.unit !== undefined && type.type === "dec" ? [[field.unit, [type.unit]]] : [];
    return [[field.name, [plainDecimal(value)]], ...unit];
  }
  const isAlternative = type.alternatives?.some((each) => each.code === value) ?? false;
  return [[isAlternative && field.alternative !== undefined ? field.alternative : field.name, [value]]];
}

/** A number without an exponent: `readForm` takes digits only. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}
