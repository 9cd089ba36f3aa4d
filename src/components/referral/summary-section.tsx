import type { ReactNode } from "react";

/** A part of the letter with its heading. */
export function SummarySection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="space-y-2">
      <h2 className="border-b border-line-strong pb-1 text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}
