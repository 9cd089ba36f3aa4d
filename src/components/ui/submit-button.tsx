"use client";

import { LoaderCircle } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { buttonStyle, type ButtonStyle } from "./button-style";
import { classNames } from "./class-names";

/**
 * The button that sends its form. With script it says `pendingLabel` while the post is in flight and does not send
 * twice; without script it is an ordinary submit button.
 */
export function SubmitButton({
  variant,
  size,
  wide,
  className,
  children,
  pendingLabel,
  ...rest
}: ComponentProps<"button"> & ButtonStyle & { readonly pendingLabel?: ReactNode }) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={classNames(buttonStyle({ variant, size, wide }), className)}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...rest}
    >
      {pending ? <LoaderCircle aria-hidden className="animate-spin" /> : null}
      <span aria-live="polite" className="inline-flex items-center gap-2">
        {pending && pendingLabel !== undefined ? pendingLabel : children}
      </span>
    </button>
  );
}
