"use client";

import { useTable } from "@tanstack/react-table";
import { useTranslations } from "next-intl";
import { Fragment, useMemo, type ReactNode } from "react";
import { TableHead } from "@/components/ui/table";
import type { TriageFilters } from "@/domain/triage/filters";
import { SORTS } from "@/domain/triage/sorts";
import type { Column } from "@/domain/triage/table-columns";
import type { Colour, TriageRow } from "@/domain/triage/triage-row";
import { ChooseBox } from "./choose-box";
import { columnsOf, triageTableFeatures } from "./columns";
import { sortLink } from "./sort-link";
import { TriageCell } from "./triage-cell";
import { UnfoldLink, unfoldedId } from "./unfold-link";

const EDGE: Readonly<Record<Colour, string>> = {
  red: "border-l-tier-red-line",
  amber: "border-l-tier-amber-line",
  blue: "border-l-tier-blue-line",
  green: "border-l-tier-green-line",
  grey: "border-l-tier-grey-line",
};

/** What a card shows across its whole width or at its right edge. */
const CARD_PLACE: Readonly<Partial<Record<Column, string>>> = {
  name: "wrap-anywhere max-xl:col-span-2 xl:min-w-43",
  squad: "max-xl:col-span-2 max-xl:-mt-2 max-xl:text-ink-soft",
  urgency: "max-xl:col-span-2 xl:min-w-40",
  waiting: "xl:min-w-26",
  next: "max-xl:col-span-2 max-xl:border-t max-xl:pt-3",
};

/** What needs no label on a card. */
const UNLABELLED: ReadonlySet<Column> = new Set(["name", "squad", "urgency"]);

/** Older Safari forgets what a table is when its rows are laid out as cards; said again, it does not. */
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  cell: { role: "cell" },
} as const;

/**
 * The athletes of one page of triage. Sorted, filtered and paged by the database: the heads are plain links, so all of
 * it works without script. Below the large width each row is a card; the roles keep it a table for screen readers.
 * `base` is the organisation's address, `now` the ISO instant that waiting times are counted to, `opened` what the
 * unfolded row shows; `bare`: nothing to sort by, to tick, to unfold or to open.
 */
export function TriageTable({
  rows,
  filters,
  base,
  now,
  opened,
  bare = false,
}: {
  readonly rows: readonly TriageRow[];
  readonly filters: TriageFilters;
  readonly base: string;
  readonly now: string;
  readonly opened?: ReactNode;
  readonly bare?: boolean;
}) {
  const t = useTranslations("triage");
  const data = useMemo(() => [...rows], [rows]);
  const columns = useMemo(() => columnsOf(filters.columns), [filters.columns]);
  const table = useTable({
    features: triageTableFeatures,
    columns,
    data,
    manualSorting: true,
    getRowId: (row) => row.athleteId,
    state: { sorting: filters.sorts.map(({ by, descending }) => ({ id: by, desc: descending })) },
  });
  const instant = Date.parse(now);
  return (
    <table
      {...ROLES.table}
      className="w-full border-separate border-spacing-0 text-left text-sm max-xl:block xl:overflow-clip xl:rounded-card xl:border xl:bg-surface xl:shadow-card"
    >
      <caption className="sr-only">{t("caption")}</caption>
      <thead {...ROLES.group} className="max-xl:sr-only">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} {...ROLES.row}>
            {group.headers.map(({ id, column }) => {
              const sort = SORTS.find((each) => each === id);
              const sorted = column.getIsSorted();
              return (
                <TableHead
                  key={id}
                  {...ROLES.head}
                  className="align-middle whitespace-normal xl:px-2"
                  sortHref={sort && !bare ? sortLink(filters, sort) : undefined}
                  sorted={sorted === false ? undefined : sorted === "desc" ? "descending" : "ascending"}
                >
                  {t(`column.${id as Column}`)}
                </TableHead>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody
        {...ROLES.group}
        className="max-xl:grid max-xl:gap-3 md:max-xl:grid-cols-2 lg:max-xl:grid-cols-3"
      >
        {table.getRowModel().rows.map((row) => (
          <Fragment key={row.id}>
            <tr
              {...ROLES.row}
              data-athlete={row.id}
              className={`relative max-xl:grid max-xl:grid-cols-2 max-xl:content-start max-xl:gap-x-4 max-xl:gap-y-3 max-xl:rounded-card max-xl:border max-xl:border-l-6 max-xl:bg-surface max-xl:p-4 max-xl:shadow-card hover:bg-accent-soft ${EDGE[row.original.colour]}`}
            >
              {row.getAllCells().map((cell, index) => {
                const id = cell.column.id as Column;
                return (
                  <td
                    key={cell.id}
                    {...ROLES.cell}
                    className={`align-top max-xl:min-w-0 xl:border-t xl:px-2 xl:py-3 ${index === 0 ? `xl:border-l-4 ${EDGE[row.original.colour]}` : ""} ${CARD_PLACE[id] ?? ""}`}
                  >
                    {UNLABELLED.has(id) ? null : (
                      <span aria-hidden className="mb-0.5 block text-xs text-ink-soft xl:hidden">
                        {t(`column.${id}`)}
                      </span>
                    )}
                    {id === "name" && !bare ? (
                      <span className="flex items-start justify-between gap-1">
                        <span className="flex min-w-0 items-start gap-2">
                          <ChooseBox filters={filters} athleteId={row.id} name={row.original.name} />
                          <TriageCell column={id} row={row.original} base={base} now={instant} />
                        </span>
                        <UnfoldLink filters={filters} athleteId={row.id} name={row.original.name} />
                      </span>
                    ) : id === "name" ? (
                      <span className="font-semibold">{row.original.name}</span>
                    ) : (
                      <TriageCell column={id} row={row.original} base={base} now={instant} />
                    )}
                  </td>
                );
              })}
            </tr>
            {filters.open === row.id ? (
              <tr {...ROLES.row} id={unfoldedId(row.id)} className="max-xl:block md:max-xl:col-span-full">
                <td
                  {...ROLES.cell}
                  colSpan={columns.length}
                  className={`scroll-mt-24 max-xl:block xl:border-l-4 xl:px-4 xl:py-3 ${EDGE[row.original.colour]}`}
                >
                  {opened}
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
