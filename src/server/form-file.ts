import { Refusal } from "./refusal";

/** The field of a form that is a file, and the most bytes that it may have. */
export interface FileField {
  readonly name: string;
  readonly most: number;
}

/**
 * A copy of a posted form in which its file is text, one character per byte: what the bytes mean is for the use case to
 * say. No file chosen is a field that is not filled in.
 * @throws Refusal `too-large` beside the field; `malformed` for what is no form.
 */
export async function withFileAsText(form: unknown, { name, most }: FileField): Promise<FormData> {
  if (!(form instanceof FormData)) throw new Refusal("malformed");
  const copy = new FormData();
  for (const [field, value] of form.entries()) {
    if (field !== name || typeof value === "string") copy.append(field, value);
    else if (value.size > most) throw new Refusal("too-large", { [name]: "file-too-large" });
    else copy.append(field, Buffer.from(await value.arrayBuffer()).toString("latin1"));
  }
  return copy;
}
