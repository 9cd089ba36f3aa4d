import { EmailAddress } from "../access/email";
import { PersonName } from "../athlete/member";
import { fold } from "../triage/fold";
import type { ColumnPlaces, ImportColumn } from "./import-columns";

/** What is wrong in a row, and where: `file` is the row as a whole. Codes are keys of `roster.import.fault`. */
export interface RowFault {
  readonly column: ImportColumn | "file";
  readonly code:
    | "missing"
    | "formula"
    | "not-text"
    | "email-invalid"
    | "squad-missing"
    | "squad-unknown"
    | "repeated"
    | "member-exists"
    | "athlete-exists"
    | "quote"
    | "squad-closed";
}

/** An athlete whom a row would make. */
export interface Candidate {
  readonly givenName: string;
  readonly familyName: string;
  /** null: no sign-in, staff fill in. */
  readonly email: string | null;
  readonly squadId: string;
}

/** A row of the file as it was read; `row` counts as spreadsheets do, the heading is 1. */
export type ReadRow =
  | { readonly row: number; readonly candidate: Candidate }
  | { readonly row: number; readonly faults: readonly RowFault[] };

interface Squad {
  readonly id: string;
  readonly name: string;
}

/** Where spreadsheets begin to calculate. No name begins so. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Reads the rows below the heading. Empty rows are passed over; the same person twice is made once.
 * @param cells the rows, the first of them row 2
 * @param squads open squads
 * @param otherwise the squad of rows that name none; null: they have to
 */
export function readRows(
  cells: readonly (readonly string[])[],
  { places }: ColumnPlaces,
  squads: readonly Squad[],
  otherwise: string | null,
): readonly ReadRow[] {
  const byName = new Map(squads.map(({ id, name }) => [fold(name), id]));
  const seen = new Set<string>();
  return cells.flatMap((row, index): ReadRow[] => {
    if (row.every((cell) => cell.trim() === "")) return [];
    const read = readRow((column) => row[places[column] ?? -1]?.trim() ?? "", byName, otherwise);
    const place = { row: index + 2 };
    if ("faults" in read) return [{ ...place, ...read }];
    const who = keyOf(read.candidate);
    if (seen.has(who)) return [{ ...place, faults: [{ column: "file", code: "repeated" }] }];
    seen.add(who);
    return [{ ...place, ...read }];
  });
}

function readRow(
  cell: (column: ImportColumn) => string,
  squads: ReadonlyMap<string, string>,
  otherwise: string | null,
): { readonly candidate: Candidate } | { readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const name = (column: "givenName" | "familyName"): string => {
    const typed = cell(column);
    const read = PersonName.safeParse(typed);
    if (FORMULA.test(typed)) faults.push({ column, code: "formula" });
    else if (!read.success) faults.push({ column, code: typed === "" ? "missing" : "not-text" });
    return read.data ?? "";
  };
  const givenName = name("givenName");
  const familyName = name("familyName");
  const email = cell("email") === "" ? null : (EmailAddress.safeParse(cell("email")).data ?? "");
  if (email === "") faults.push({ column: "email", code: "email-invalid" });
  const named = cell("squad");
  const squadId = named === "" ? otherwise : (squads.get(fold(named)) ?? null);
  if (squadId === null)
    faults.push({ column: "squad", code: named === "" ? "squad-missing" : "squad-unknown" });
  return faults.length > 0 || squadId === null
    ? { faults }
    : { candidate: { givenName, familyName, email, squadId } };
}

/** By what a person is told apart: the address, or the name in a squad where there is none. */
export function keyOf({ email, givenName, familyName, squadId }: Candidate): string {
  return email ?? `${squadId} ${fold(`${givenName} ${familyName}`)}`;
}

/** Which candidates are here already: by address as a member, without one by name in their squad. */
export function foundAgain(
  rows: readonly ReadRow[],
  here: { readonly emails: ReadonlySet<string>; readonly names: ReadonlySet<string> },
): readonly ReadRow[] {
  return rows.map((read) => {
    if (!("candidate" in read)) return read;
    const { candidate, row } = read;
    if (candidate.email !== null && here.emails.has(candidate.email))
      return { row, faults: [{ column: "email", code: "member-exists" }] };
    if (candidate.email === null && here.names.has(keyOf(candidate)))
      return { row, faults: [{ column: "file", code: "athlete-exists" }] };
    return read;
  });
}

/** Faults that only say that somebody is here already. */
const FOUND: ReadonlySet<RowFault["code"]> = new Set(["repeated", "member-exists", "athlete-exists"]);

/** Is this row no mistake, but somebody who is here already? */
export function isDuplicate(faults: readonly Pick<RowFault, "code">[]): boolean {
  return faults.every(({ code }) => FOUND.has(code));
}
