import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** A surface for one thing. Padded, with a line, so that it stands out in both themes. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      className={classNames("rounded-card border bg-surface p-4 shadow-card sm:p-6", className)}
      {...rest}
    />
  );
}

/** Heading of a card; `as` sets its level. */
export function CardTitle({
  as: Heading = "h2",
  className,
  children,
  ...rest
}: ComponentProps<"h2"> & { readonly as?: "h1" | "h2" | "h3" | "h4" }) {
  return (
    <Heading className={classNames("text-lg font-semibold", className)} {...rest}>
      {children}
    </Heading>
  );
}
