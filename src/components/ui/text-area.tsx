import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Field, type FieldText } from "./field";
import { inputStyle } from "./input-style";

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  error,
  badge,
  labelHidden = false,
  labelClassName,
  scope,
  className,
  rows = 3,
  ...rest
}: FieldText & Omit<ComponentProps<"textarea">, keyof FieldText>) {
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
        <textarea
          rows={rows}
          className={classNames(inputStyle({ invalid: Boolean(error) }), "py-2.5", className)}
          {...rest}
          {...control}
        />
      )}
    </Field>
  );
}
