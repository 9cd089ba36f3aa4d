import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface Description {
  readonly term: ReactNode;
  readonly detail: ReactNode;
  /** Key where terms repeat or are not text. */
  readonly id?: string;
}

/** Pairs of term and detail; side by side from the small breakpoint up. */
export function DescriptionList({
  items,
  className,
}: {
  readonly items: readonly Description[];
  readonly className?: string;
}) {
  return (
    <dl className={classNames("divide-y", className)}>
      {items.map(({ id, term, detail }, index) => (
        <div key={id ?? index} className="grid gap-1 py-2.5 sm:grid-cols-[12rem_1fr] sm:gap-4">
          <dt className="text-sm font-medium text-ink-soft sm:text-base">{term}</dt>
          <dd className="min-w-0 wrap-anywhere">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
