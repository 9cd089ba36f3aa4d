import { Field, type FieldText } from "../ui/field";
import { inputStyle } from "../ui/input-style";

/** What is on record and not to be changed here; it is shown, and posted by a hidden field of the form. */
export function FixedField({ value, ...text }: FieldText & { readonly value: string }) {
  return (
    <Field {...text}>
      {({ name: _name, ...control }) => (
        <input
          {...control}
          className={inputStyle({ invalid: Boolean(text.error), wide: false })}
          value={value}
          readOnly
        />
      )}
    </Field>
  );
}
