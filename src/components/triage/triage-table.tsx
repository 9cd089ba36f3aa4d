"use client";

import { useTable } from "@tanstack/react-table";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { TableHead } from "@/components/ui/table";
import { SORTS, type TriageFilters } from "@/domain/triage/filters";
import type { Colour, TriageRow } from "@/domain/triage/triage-row";
import { TRIAGE_COLUMNS, triageTableFeatures, type TriageColumn } from "./columns";
import { sortLink } from "./sort-link";
import { TriageCell } from "./triage-cell";

const EDGE: Readonly<Record<Colour, string>> = {
  red: "border-l-tier-red-line",
  amber: "border-l-tier-amber-line",
  blue: "border-l-tier-blue-line",
  green: "border-l-tier-green-line",
  grey: "border-l-tier-grey-line",
};

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
 * it works without script. Below the medium width each row is a card; the roles keep it a table for screen readers.
 * `base` is the organisation's address, `now` the ISO instant that waiting times are counted to.
 */
export function TriageTable({
  rows,
  filters,
  base,
  now,
}: {
  readonly rows: readonly TriageRow[];
  readonly filters: TriageFilters;
  readonly base: string;
  readonly now: string;
}) {
  const t = useTranslations("triage");
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features: triageTableFeatures,
    columns: TRIAGE_COLUMNS,
    data,
    manualSorting: true,
    getRowId: (row) => row.athleteId,
    state: { sorting: [{ id: filters.sort, desc: filters.descending }] },
  });
  const instant = Date.parse(now);
  return (
    <table
      {...ROLES.table}
      className="w-full border-separate border-spacing-0 text-left text-sm max-md:block md:overflow-clip md:rounded-card md:border md:bg-surface md:shadow-card"
    >
      <caption className="sr-only">{t("caption")}</caption>
      <thead {...ROLES.group} className="max-md:sr-only">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} {...ROLES.row}>
            {group.headers.map(({ id, column }) => {
              const sort = SORTS.find((each) => each === id);
              const sorted = column.getIsSorted();
              return (
                <TableHead
                  key={id}
                  {...ROLES.head}
                  sortHref={sort && sortLink(filters, sort)}
                  sorted={sorted === false ? undefined : sorted === "desc" ? "descending" : "ascending"}
                >
                  {t(`column.${id as TriageColumn}`)}
                </TableHead>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody {...ROLES.group} className="max-md:block max-md:space-y-3">
        {table.getRowModel().rows.map((row) => (
          <tr
            key={row.id}
            {...ROLES.row}
            className={`relative max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:gap-y-3 max-md:rounded-card max-md:border max-md:border-l-6 max-md:bg-surface max-md:p-4 max-md:shadow-card hover:bg-accent-soft ${EDGE[row.original.colour]}`}
          >
            {row.getAllCells().map((cell, index) => {
              const id = cell.column.id as TriageColumn;
              return (
                <td
                  key={cell.id}
                  {...ROLES.cell}
                  className={`align-top max-md:min-w-0 md:border-t md:px-3 md:py-3 ${index === 0 ? `md:border-l-4 ${EDGE[row.original.colour]}` : ""} ${id === "urgency" ? "max-md:order-first max-md:col-span-2" : ""}`}
                >
                  <span aria-hidden className="mb-0.5 block text-xs text-ink-soft md:hidden">
                    {t(`column.${id}`)}
                  </span>
                  <TriageCell column={id} row={row.original} base={base} now={instant} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
