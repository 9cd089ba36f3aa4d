import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Field, type FieldText } from "./field";
import { inputStyle } from "./input-style";

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

/** A native list to choose one from. `empty` is the text of the first, valueless entry; nothing is preselected. */
export function Select({
  name,
  label,
  hint,
  error,
  badge,
  labelHidden = false,
  labelClassName,
  scope,
  options,
  empty,
  className,
  defaultValue,
  ...rest
}: FieldText &
  Omit<ComponentProps<"select">, keyof FieldText | "children"> & {
    readonly options: readonly SelectOption[];
    readonly empty?: string;
  }) {
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
        <select
          key={String(defaultValue)}
          className={classNames(inputStyle({ invalid: Boolean(error) }), className)}
          defaultValue={defaultValue}
          {...rest}
          {...control}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
