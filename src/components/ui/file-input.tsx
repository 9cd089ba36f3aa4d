"use client";

import type { ComponentProps } from "react";
import { useState } from "react";
import { classNames } from "./class-names";
import { Field, type FieldText } from "./field";
import { inputStyle } from "./input-style";

/** A file, by the browser's own control. With script one that is too large is told before it is sent. */
export function FileInput({
  name,
  label,
  hint,
  error,
  badge,
  labelHidden = false,
  labelClassName,
  scope,
  className,
  most,
  tooLarge,
  ...rest
}: FieldText &
  Omit<ComponentProps<"input">, keyof FieldText | "type"> & {
    /** The most bytes that are taken, and what to say of more. */
    readonly most: number;
    readonly tooLarge: string;
  }) {
  const [over, setOver] = useState(false);
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      error={over ? tooLarge : error}
      badge={badge}
      labelHidden={labelHidden}
      labelClassName={labelClassName}
      scope={scope}
    >
      {(control) => (
        <input
          className={classNames(inputStyle({ invalid: over || Boolean(error) }), "py-2", className)}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            const isOver = chosen !== undefined && chosen.size > most;
            if (isOver) event.currentTarget.value = "";
            setOver(isOver);
          }}
          {...rest}
          {...control}
          type="file"
        />
      )}
    </Field>
  );
}
