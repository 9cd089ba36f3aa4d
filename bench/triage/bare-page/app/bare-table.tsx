"use client";
import { createColumnHelper, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";

interface Row {
  readonly name: string;
  readonly squad: string;
  readonly status: string;
  readonly weeks: string;
  readonly pain: string;
  readonly programme: string;
  readonly lastAnswer: string;
  readonly waiting: string;
  readonly owner: string;
  readonly next: string;
}

/** A page of them, as many as a page of triage has. */
const ROWS: readonly Row[] = Array.from({ length: 25 }, (_, place) => ({
  name: `Siobhán Rosmarwick ${place}`,
  squad: `Squad 0000${place}`,
  status: "See somebody within days, worsening, do not run",
  weeks: "4 | 5 | 4 | 3 | 4 | 5 | 4 | 3",
  pain: "4, worst 5, 1 more than before",
  programme: "3 of 5",
  lastAnswer: "2 days ago",
  waiting: "4 days, overdue",
  owner: "Clea Hall",
  next: "Acknowledge",
}));

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, Row>();
const NAMES = [
  ...(["name", "squad", "status", "weeks", "pain", "programme"] as const),
  ...(["lastAnswer", "waiting", "owner", "next"] as const),
];
const COLUMNS = helper.columns(NAMES.map((name) => helper.accessor(name, { id: name, header: name })));

/** The rows in a table, by the same library as the app's. */
export function BareTable() {
  const table = useTable({ features, data: ROWS, columns: COLUMNS });
  return (
    <table>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <th key={header.id}>{header.id}</th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map((cell) => (
              <td key={cell.id}>{String(cell.getValue())}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
