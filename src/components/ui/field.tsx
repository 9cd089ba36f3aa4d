import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { scopedFieldId } from "./field-id";

/** What every field shows. `error` is the sentence beside the field; `badge` sits after the label. */
export interface FieldText {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  readonly error?: string | undefined;
  readonly badge?: ReactNode;
  readonly labelHidden?: boolean;
  readonly labelClassName?: string | undefined;
  /** Keeps ids apart where one page has several forms with fields of the same name. */
  readonly scope?: string | undefined;
}

/** Attributes that tie a control to its label, hint and error; spread them on the control. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

/** The attributes of the control of a field. */
export function controlAttributes({ name, hint, error, scope }: FieldText): ControlAttributes {
  const id = scopedFieldId(name, scope);
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    name,
    ...(described ? { "aria-describedby": described } : {}),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

/** Hint line of a field, with the id that its control is described by. */
export function FieldHint({
  name,
  scope,
  children,
}: {
  readonly name: string;
  readonly scope?: string | undefined;
  readonly children?: ReactNode;
}) {
  if (!children) return null;
  return (
    <p id={`${scopedFieldId(name, scope)}-hint`} className="text-sm text-ink-soft">
      {children}
    </p>
  );
}

/** Error line of a field: icon and words, never colour alone. */
export function FieldError({
  name,
  scope,
  error,
}: {
  readonly name: string;
  readonly scope?: string | undefined;
  readonly error?: string | undefined;
}) {
  if (!error) return null;
  return (
    <p
      id={`${scopedFieldId(name, scope)}-error`}
      className="flex items-start gap-1.5 text-sm font-semibold text-tier-red-ink"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {error}
    </p>
  );
}

/** Label, hint and error round one control; `children` receives the attributes that tie them together. */
export function Field({
  className,
  children,
  ...text
}: FieldText & {
  readonly className?: string | undefined;
  readonly children: (control: ControlAttributes) => ReactNode;
}) {
  return (
    <div className={classNames("space-y-1.5", className)}>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <label
          htmlFor={scopedFieldId(text.name, text.scope)}
          className={classNames("font-semibold", text.labelHidden && "sr-only", text.labelClassName)}
        >
          {text.label}
        </label>
        {text.badge}
      </div>
      <FieldHint name={text.name} scope={text.scope}>
        {text.hint}
      </FieldHint>
      <FieldError name={text.name} scope={text.scope} error={text.error} />
      {children(controlAttributes(text))}
    </div>
  );
}
