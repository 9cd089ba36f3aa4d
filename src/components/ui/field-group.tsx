import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldError, FieldHint, type FieldText } from "./field";
import { scopedFieldId } from "./field-id";

/** One choice of a group. `picture` is decoration beside the words. */
export interface Choice {
  readonly value: string;
  readonly text: ReactNode;
  readonly exclusive?: boolean | undefined;
  readonly picture?: ReactNode;
}

/** How the choices of a group stand: "two-if-room" waits for a tablet, "two" and "three" also fit a phone. */
export type Columns = "one" | "two-if-room" | "two" | "three";

/** The grid of the choices of a group. */
export function columnsStyle(columns: Columns): string {
  return classNames(
    "grid gap-2",
    columns === "two-if-room" && "sm:grid-cols-2",
    columns === "two" && "grid-cols-2 sm:grid-cols-3",
    columns === "three" && "grid-cols-3",
  );
}

/** A fieldset with legend, hint and error. `role` is radiogroup for single choices, which may carry aria-invalid. */
export function FieldGroup({
  name,
  label,
  hint,
  error,
  badge,
  labelHidden,
  labelClassName,
  scope,
  role,
  className,
  children,
}: FieldText & {
  readonly role?: "radiogroup" | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const id = scopedFieldId(name, scope);
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      role={role}
      aria-describedby={described || undefined}
      aria-invalid={role && error ? true : undefined}
      className={classNames("min-w-0 space-y-2", error && "border-l-4 border-tier-red-line pl-3", className)}
    >
      <legend
        className={classNames("float-left w-full font-semibold", labelHidden && "sr-only", labelClassName)}
      >
        <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span>{label}</span>
          {badge}
        </span>
      </legend>
      <div className="clear-both space-y-1">
        <FieldHint name={name} scope={scope}>
          {hint}
        </FieldHint>
        <FieldError name={name} scope={scope} error={error} />
      </div>
      {children}
    </fieldset>
  );
}
