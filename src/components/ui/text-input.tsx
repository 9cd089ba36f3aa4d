import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Field, type FieldText } from "./field";
import { inputStyle } from "./input-style";

/** One line of text, an e-mail address, a password or a telephone number (`type`). */
export function TextInput({
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
}: FieldText & Omit<ComponentProps<"input">, keyof FieldText>) {
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
          type="text"
          className={classNames(inputStyle({ invalid: Boolean(error) }), className)}
          {...rest}
          {...control}
        />
      )}
    </Field>
  );
}
