import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";

/** The h1 of a page, with a way back above it, a line below it and actions beside it. */
export function PageHeader({
  title,
  lead,
  back,
  actions,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="mb-6 space-y-2">
      {back ? (
        <a
          href={back.href}
          data-print="no"
          className="-ml-1 inline-flex min-h-11 items-center gap-1 font-medium text-accent underline-offset-4 hover:underline"
        >
          <ChevronLeft aria-hidden className="size-5" />
          {back.label}
        </a>
      ) : null}
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{title}</h1>
        {actions ? (
          <div data-print="no" className="flex flex-wrap gap-3">
            {actions}
          </div>
        ) : null}
      </div>
      {lead ? <div className="max-w-prose text-ink-soft">{lead}</div> : null}
    </div>
  );
}
