import "server-only";
import type { RefusedRow, ImportRecord, ImportState } from "@/domain/roster/import";
import type { RowFault } from "@/domain/roster/import-rows";
import type { Context } from "../context";
import { Refusal } from "../refusal";

const SHOWN = 50;

/** An import with the first of its rows. @throws Refusal `not-found` */
export async function importOf({ tx, organisation }: Context, importId: string): Promise<ImportRecord> {
  const found = await tx.rosterImport.findFirst({
    where: { organisationId: organisation.id, id: importId },
    select: { id: true, state: true, ignored: true, madeAt: true },
  });
  if (!found) throw new Refusal("not-found");
  const where = { organisationId: organisation.id, importId };
  const counts = await tx.rosterImportRow.groupBy({ by: ["state"], where, _count: { row: true } });
  const count = (state: string) => counts.find((each) => each.state === state)?._count.row ?? 0;
  const ready = await tx.rosterImportRow.findMany({
    where: { ...where, state: "ready" },
    orderBy: { row: "asc" },
    take: SHOWN,
  });
  const squads = await tx.squad.findMany({
    where: { organisationId: organisation.id, id: { in: ready.flatMap(({ squadId }) => squadId ?? []) } },
    select: { id: true, name: true },
  });
  return {
    id: found.id,
    state: found.state as ImportState,
    ignored: found.ignored,
    madeAt: found.madeAt.toISOString(),
    ...{
      ready: count("ready"),
      made: count("made"),
      duplicates: count("duplicate"),
      faulty: count("faulty"),
    },
    firstReady: ready.map(({ row, givenName, familyName, email, squadId }) => ({
      ...{ row, email, name: `${givenName ?? ""} ${familyName ?? ""}` },
      squad: squads.find(({ id }) => id === squadId)?.name ?? "",
    })),
    firstRefused: await refusedRows({ tx, organisation }, importId, SHOWN),
  };
}

/** The rows that are not made, and why, in their order. */
export async function refusedRows(
  { tx, organisation }: Pick<Context, "tx" | "organisation">,
  importId: string,
  most: number,
): Promise<readonly RefusedRow[]> {
  const rows = await tx.rosterImportRow.findMany({
    where: { organisationId: organisation.id, importId, state: { in: ["faulty", "duplicate"] } },
    orderBy: { row: "asc" },
    take: most,
    select: { row: true, faults: true },
  });
  return rows.map(({ row, faults }) => ({ row, faults: faults.map(faultOf) }));
}

function faultOf(kept: string): RowFault {
  const [column, code] = kept.split(" ");
  return { column, code } as RowFault;
}
