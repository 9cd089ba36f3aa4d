import type { FormField } from "@/domain/questionnaire/form-fields";
import { choicesOf } from "@/domain/questionnaire/question";
import type { RawValues } from "./section-view";

/** The raw values of a field in words, "" when blank; `yes` and `no` are the words for a truth value. */
export function rawWords(
  field: FormField,
  values: RawValues,
  words: { readonly yes: string; readonly no: string },
): string {
  const names = [field.name, field.alternative, field.unit].filter((name) => name !== undefined);
  const { type } = field.slot;
  const unit = "unit" in type && type.unit !== undefined && field.unit === undefined ? [type.unit] : [];
  const typed = values[field.name]?.some((value) => value.trim() !== "") ?? false;
  const said = names
    .filter((name) => name !== field.unit || typed)
    .flatMap((name) => values[name] ?? [])
    .filter((value) => value.trim() !== "")
    .map((value) => {
      if (type.type === "bool" && (value === "yes" || value === "no")) return words[value];
      return choicesOf(type).find((choice) => choice.code === value)?.text ?? value;
    });
  return [said.join(type.type === "many" ? "; " : " "), ...(typed ? unit : [])].join(" ").trim();
}
