import "server-only";
import type { z } from "zod";
import { textOfFile } from "@/domain/roster/csv-bytes";
import { columnsOf, type ColumnPlaces } from "@/domain/roster/import-columns";
import { foundAgain, isDuplicate, keyOf, readRows, type ReadRow } from "@/domain/roster/import-rows";
import { MOST_ROWS, type Upload } from "@/domain/roster/import";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { readCsv } from "./read-csv";

const AT_ONCE = 5_000;

/**
 * Reads an uploaded file and keeps what it would make, for somebody to look at: nobody is invited yet. What it says of a
 * person is forgotten after a week, if nobody confirms it.
 * @returns the import's id
 * @throws Refusal `invalid` for a file that cannot be read at all; `too-large` for one with too many rows.
 */
export async function startImport(
  context: Context,
  { file, otherwise }: z.output<typeof Upload>,
): Promise<string> {
  const { tx, organisation, actor, now } = context;
  const squads = await tx.squad.findMany({
    where: { organisationId: organisation.id, closedAt: null },
    select: { id: true, name: true },
  });
  if (otherwise !== undefined && !squads.some(({ id }) => id === otherwise))
    throw new Refusal("invalid", { otherwise: "squad-missing" });
  const { rows, ignored } = readFile(file, squads, otherwise ?? null);
  const { id } = await tx.rosterImport.create({
    data: {
      ...{ organisationId: organisation.id, state: "preview", madeAt: now, madeBy: actor.membershipId },
      ignored: ignored.slice(0, 20).map((heading) => [...heading].slice(0, 60).join("")),
    },
    select: { id: true },
  });
  await keepRows(context, id, foundAgain(rows, await whoIsHere(context, rows)));
  await tx.outboxEvent.create({
    data: {
      ...{ organisationId: organisation.id, kind: "roster.uploaded", createdAt: now },
      payload: { importId: id },
    },
  });
  context.note({ importId: id, rows: rows.length });
  return id;
}

type Squads = Parameters<typeof readRows>[2];

function readFile(
  file: string,
  squads: Squads,
  otherwise: string | null,
): { readonly rows: readonly ReadRow[]; readonly ignored: readonly string[] } {
  const read = textOfFile(file);
  if ("fault" in read) throw new Refusal("invalid", { file: read.fault });
  const csv = readCsv(read.text, MOST_ROWS + 2);
  // What stands before a broken quotation mark may be broken by it too: none of it is made.
  if ("brokenAt" in csv)
    return { rows: [{ row: csv.brokenAt, faults: [{ column: "file", code: "quote" }] }], ignored: [] };
  const [heading = [], ...cells] = csv.rows;
  if (cells.length > MOST_ROWS) throw new Refusal("too-large", { file: "file-too-many-rows" });
  const columns: ColumnPlaces | { readonly fault: string } = columnsOf(heading);
  if ("fault" in columns) throw new Refusal("invalid", { file: columns.fault });
  const rows = readRows(cells, columns, squads, otherwise);
  if (rows.length === 0) throw new Refusal("invalid", { file: "file-empty" });
  return { rows, ignored: columns.ignored };
}

async function whoIsHere(
  { tx, organisation }: Context,
  rows: readonly ReadRow[],
): Promise<Parameters<typeof foundAgain>[1]> {
  const candidates = rows.flatMap((row) => ("candidate" in row ? [row.candidate] : []));
  const emails = await tx.$queryRaw<{ email: string }[]>`
    SELECT email FROM emails_of_members_among(${candidates.flatMap(({ email }) => email ?? [])}::text[])`;
  const nameless = candidates.filter(({ email }) => email === null);
  const athletes = await tx.athlete.findMany({
    where: {
      organisationId: organisation.id,
      squadId: { in: [...new Set(nameless.map(({ squadId }) => squadId))] },
    },
    select: { givenName: true, familyName: true, squadId: true },
  });
  return {
    emails: new Set(emails.map(({ email }) => email)),
    names: new Set(athletes.map((athlete) => keyOf({ ...athlete, email: null }))),
  };
}

async function keepRows(
  { tx, organisation }: Context,
  importId: string,
  rows: readonly ReadRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    // One statement for thousands of rows: row by row through the models takes a minute for the largest file.
    const kept = JSON.stringify(rows.slice(from, from + AT_ONCE).map(asKept));
    await tx.$executeRaw`
      INSERT INTO roster_import_row (organisation_id, import_id, row, state, given_name, family_name, email, squad_id, faults)
      SELECT ${organisation.id}::uuid, ${importId}::uuid, k.row, k.state, k."givenName", k."familyName", k.email, k."squadId", k.faults
        FROM jsonb_to_recordset(${kept}::jsonb) AS k (row int, state text, "givenName" text, "familyName" text, email text,
          "squadId" uuid, faults text[])`;
  }
}

function asKept(read: ReadRow) {
  return "candidate" in read
    ? { row: read.row, state: "ready", ...read.candidate, faults: [] }
    : {
        row: read.row,
        state: isDuplicate(read.faults) ? "duplicate" : "faulty",
        faults: read.faults.map(({ column, code }) => `${column} ${code}`),
      };
}
