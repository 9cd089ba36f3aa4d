import { isDayShaped } from "./calendar-day";
import { fieldProblem, type FormProblem, type FormProblemCode } from "./form-problem";
import type { FormField, RawForm } from "./form-fields";
import { asOneLine } from "./plain-text";
import type { AnswerType } from "./question";

/** What one field holds: nothing, a value that the question's schema has still to judge, or a problem. */
export type FieldReading =
  | { readonly state: "unanswered" }
  | {
      readonly state: "value";
      readonly value: string | number | boolean | readonly string[];
      readonly at: string;
    }
  | { readonly state: "problem"; readonly problem: FormProblem };

type Dec = Extract<AnswerType, { type: "dec" }>;

const UNANSWERED: FieldReading = { state: "unanswered" };
const WHOLE = /^\d+$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;

/** Reads the raw values of one field. "" and blanks are unanswered; a scalar sent twice is a problem, never the last. */
export function readField(field: FormField, form: RawForm): FieldReading {
  const problem = (code: FormProblemCode, at?: string): FieldReading => ({
    state: "problem",
    problem: fieldProblem(field, code, at),
  });
  const value = (
    read: string | number | boolean | readonly string[],
    at: string = field.name,
  ): FieldReading => ({
    state: "value",
    value: read,
    at,
  });
  const values = stringsAt(form, field.name);
  if (values === "wrong-type") return problem("wrong-type");
  const { type } = field.slot;
  if (type.type === "many") {
    const codes = values.filter((code) => code !== "");
    return codes.length === 0 ? UNANSWERED : value(codes);
  }
  if (values.length > 1) return problem("repeated");
  const typed = values[0] ?? "";

  const chosen = field.alternative === undefined ? [] : stringsAt(form, field.alternative);
  if (chosen === "wrong-type") return problem("wrong-type", field.alternative);
  if (chosen.length > 1) return problem("repeated", field.alternative);
  const alternative = chosen[0] ?? "";
  if (alternative !== "") {
    if (typed.trim() !== "") return problem("conflict");
    const known = type.alternatives?.some((each) => each.code === alternative) ?? false;
    return known ? value(alternative, field.alternative) : problem("unknown-code", field.alternative);
  }
  if (typed.trim() === "") return UNANSWERED;

  switch (type.type) {
    case "one":
      return value(typed);
    case "bool":
      if (typed === "yes" || typed === "no") return value(typed === "yes");
      return value(typed);
    case "int":
    case "nrs":
      if (WHOLE.test(typed.trim())) return value(Number(typed.trim()));
      return problem(DECIMAL.test(typed.trim()) ? "not-whole" : "not-a-number");
    case "dec": {
      if (!DECIMAL.test(typed.trim())) return problem("not-a-number");
      const factor = unitFactor(type, field, form);
      if (factor === undefined) return problem("unknown-unit", field.unit);
      return value(convert(Number(typed.trim().replace(",", ".")), factor));
    }
    case "date":
      return isDayShaped(typed.trim()) ? value(typed.trim()) : problem("not-a-date");
    case "text":
      return value(asOneLine(typed));
  }
}

/** The values under a key. Only an array of strings is taken: a file part or a hand-made map is not. */
function stringsAt(form: RawForm, key: string): readonly string[] | "wrong-type" {
  const values: unknown = form.get(key);
  if (values === undefined) return [];
  if (!Array.isArray(values) || !values.every((value): value is string => typeof value === "string")) {
    return "wrong-type";
  }
  return values;
}

/** The factor of the chosen unit; a unit is never guessed where the form offers several. */
function unitFactor(type: Dec, field: FormField, form: RawForm): number | undefined {
  if (field.unit === undefined) return 1;
  const units = stringsAt(form, field.unit);
  if (units === "wrong-type" || units.length !== 1) return undefined;
  if (units[0] === type.unit) return 1;
  return type.otherUnits?.find((other) => other.unit === units[0])?.factor;
}

function convert(typed: number, factor: number): number {
  return factor === 1 ? typed : Math.round(typed * factor * 100) / 100;
}
