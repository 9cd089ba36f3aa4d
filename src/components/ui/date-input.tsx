import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Field, type FieldText } from "./field";
import { inputStyle } from "./input-style";

/** A calendar day, by the browser's own control; values and `max` are YYYY-MM-DD. */
export function DateInput({
  name,
  label,
  hint,
  error,
  badge,
  labelHidden = false,
  labelClassName,
  scope,
  className,
  ...rest
}: FieldText & Omit<ComponentProps<"input">, keyof FieldText | "type">) {
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      error={error}
      badge={badge}
      labelHidden={labelHidden}
      labelClassName={labelClassName}
      scope={scope}
    >
      {(control) => (
        <input
          className={classNames(inputStyle({ invalid: Boolean(error), wide: false }), "w-48", className)}
          {...rest}
          {...control}
          type="date"
        />
      )}
    </Field>
  );
}
