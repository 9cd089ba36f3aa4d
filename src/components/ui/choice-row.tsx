import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import type { Choice } from "./field-group";

/** One radio or checkbox as a row big enough for a thumb; the whole row is its label, and :checked colours it. */
export function ChoiceRow({
  choice,
  className,
  ...input
}: { readonly choice: Choice; readonly className?: string | undefined } & Omit<
  ComponentProps<"input">,
  "className" | "value"
>) {
  return (
    <label
      className={classNames(
        "flex min-h-12 cursor-pointer items-center gap-3 rounded-control border border-line-strong bg-surface-raised px-3 py-2 transition-colors",
        "hover:bg-accent-soft has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium",
        "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        className,
      )}
    >
      <input className="size-5 shrink-0 outline-none" value={choice.value} {...input} />
      {choice.picture ? <span className="shrink-0">{choice.picture}</span> : null}
      <span className="min-w-0 leading-snug">{choice.text}</span>
    </label>
  );
}
