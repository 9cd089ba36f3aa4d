import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Details that open on a tap, by the browser's own element. */
export function Disclosure({
  summary,
  open = false,
  className,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <details open={open} className={classNames("group rounded-control border bg-surface", className)}>
      <summary className="flex min-h-12 list-none items-center justify-between gap-3 rounded-control px-4 py-2 font-semibold hover:bg-accent-soft">
        <span className="min-w-0">{summary}</span>
        <ChevronDown
          aria-hidden
          className="size-5 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="border-t px-4 py-4">{children}</div>
    </details>
  );
}
