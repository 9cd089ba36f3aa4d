import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/** A table in a box that scrolls sideways by itself, reachable by keyboard; `caption` names it for screen readers. */
export function TableShell({
  caption,
  className,
  children,
}: {
  readonly caption: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className={classNames("overflow-x-auto rounded-card border bg-surface", className)}
    >
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** A row. */
export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return <tr className={classNames("border-b last:border-b-0 hover:bg-accent-soft", className)} {...rest} />;
}

/** Head of a column. With `sortHref` it is a link that sorts; `sorted` says how it is sorted now. */
export function TableHead({
  sortHref,
  sorted,
  className,
  children,
  ...rest
}: ComponentProps<"th"> & {
  readonly sortHref?: string | undefined;
  readonly sorted?: "ascending" | "descending" | undefined;
}) {
  const Arrow = sorted === "ascending" ? ArrowUp : sorted === "descending" ? ArrowDown : ArrowUpDown;
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={classNames(
        "border-b bg-surface-sunken px-3 py-2 align-middle font-semibold whitespace-nowrap",
        className,
      )}
      {...rest}
    >
      {sortHref === undefined ? (
        children
      ) : (
        <a
          className="inline-flex min-h-8 items-center gap-1 underline-offset-4 hover:underline"
          href={sortHref}
        >
          {children}
          <Arrow aria-hidden className={classNames("size-4", !sorted && "text-ink-soft")} />
        </a>
      )}
    </th>
  );
}

/** A cell. */
export function TableCell({ className, ...rest }: ComponentProps<"td">) {
  return <td className={classNames("px-3 py-2.5 align-top", className)} {...rest} />;
}
