import { z } from "zod";
import { Refusal } from "./refusal";

/** Every value of every field of a posted form, duplicates visible; without the framework's own fields. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/** @throws Refusal `malformed` for what is no form, or holds a file that its action does not read. */
export function formFieldsOf(form: unknown): FormFields {
  if (!(form instanceof FormData)) throw new Refusal("malformed");
  const fields = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (name.startsWith("$ACTION_")) continue;
    if (typeof value !== "string") throw new Refusal("malformed");
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/**
 * A plain object for a strict schema: a field that the schema has as an array gets all values, any other must have come
 * once. An empty text is "not filled in" and is left out; it never becomes a value.
 * @throws Refusal `malformed` when a single field came twice.
 */
export function plainObject(
  schema: z.ZodObject,
  fields: FormFields,
): Record<string, string | readonly string[]> {
  const plain: Record<string, string | readonly string[]> = {};
  for (const [name, values] of fields) {
    const shape: unknown = schema.shape[name];
    if (acceptsMany(shape)) plain[name] = values;
    else if (values.length > 1) throw new Refusal("malformed");
    else if (values[0] !== undefined && values[0] !== "") plain[name] = values[0];
  }
  return plain;
}

function acceptsMany(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional) return acceptsMany(schema.unwrap());
  // What is transformed after it was read is posted as it was before.
  if (schema instanceof z.ZodPipe) return acceptsMany(schema.in);
  return schema instanceof z.ZodArray;
}
