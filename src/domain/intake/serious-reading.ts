import { formFields, type FormField, type RawForm } from "@/domain/questionnaire/form-fields";
import type { Section } from "@/domain/questionnaire/question";

/** A form without its contradictions. */
export interface SeriousReading {
  /** Differs from the form that was posted only in the fields named. */
  readonly form: RawForm;
  /** Field names at which something was taken out, in the section's order; none for a form that contradicts nothing. */
  readonly contradictory: readonly string[];
}

/**
 * Takes the more serious reading of a posted form (clinical content 3.3 rule 3): beside a ticked option "none of these",
 * "not sure" and codes that the question does not have are taken out, a box posted twice counts once, and a typed value
 * stands before the wording ("not sure") chosen beside it. A single choice posted twice is left: which one is meant is
 * not ours to say.
 */
export function seriousReading(section: Pick<Section, "questions">, form: RawForm): SeriousReading {
  const read = formFields(section.questions).flatMap((field) => readingOf(field, form));
  const changed = read.filter(([name, values]) => !same(values, form.get(name) ?? []));
  return { form: new Map([...form, ...changed]), contradictory: changed.map(([name]) => name) };
}

type Read = readonly [name: string, values: readonly string[]];

function readingOf(field: FormField, form: RawForm): readonly Read[] {
  const { type } = field.slot;
  const values = valuesAt(form, field.name);
  if (type.type === "many") {
    const signs = type.options.filter(({ code, exclusive }) => !exclusive && values.includes(code));
    return signs.length === 0 ? [] : [[field.name, signs.map(({ code }) => code)]];
  }
  const typed = values.length === 1 && values.some((value) => value.trim() !== "");
  return typed && field.alternative !== undefined && form.has(field.alternative)
    ? [[field.alternative, []]]
    : [];
}

/** A hand-made map may hold anything. */
function valuesAt(form: RawForm, name: string): readonly string[] {
  const values: unknown = form.get(name);
  return Array.isArray(values) ? values.filter((value): value is string => typeof value === "string") : [];
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}
