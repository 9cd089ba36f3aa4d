import type { ComponentProps } from "react";
import { buttonStyle, type ButtonStyle } from "./button-style";
import { classNames } from "./class-names";

/**
 * A link that looks like a button. A plain anchor on purpose: no prefetch, since opening a page with health data
 * writes an audit row, and it works without script.
 */
export function LinkButton({
  variant,
  size,
  wide,
  className,
  children,
  ...rest
}: ComponentProps<"a"> & ButtonStyle & { readonly href: string }) {
  return (
    <a data-print="no" className={classNames(buttonStyle({ variant, size, wide }), className)} {...rest}>
      {children}
    </a>
  );
}
