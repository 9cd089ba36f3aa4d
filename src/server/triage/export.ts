import "server-only";
import { readFilters, type Parameters, type TriageFilters } from "@/domain/triage/filters";
import type { Context } from "../context";
import { settleByTime } from "../programme/settle-by-time";
import { readDesk } from "./desk";
import { sliceOfRows, type Slice } from "./rows";

/** Rows of one transaction: so many are in memory at a time, however many there are. */
const BATCH = 500;

/** Some of what the table shows, by the same filters, order and projection. */
export interface ExportBatch extends Slice {
  readonly filters: TriageFilters;
  /** What is new stays new through all batches. */
  readonly lookedUntil: Date;
  readonly isLast: boolean;
}

/** The batch after another of the same export, or the first. */
export async function exportBatch(
  context: Context,
  parameters: Parameters,
  before: ExportBatch | null,
): Promise<ExportBatch> {
  if (before === null) await settleByTime(context);
  const filters = before?.filters ?? readFilters(parameters);
  const lookedUntil = before?.lookedUntil ?? (await readDesk(context))?.lookedUntil ?? context.now;
  const slice = await sliceOfRows(context, filters, lookedUntil, BATCH, before?.last ?? null);
  context.concerns(...slice.rows.map(({ athleteId }) => athleteId));
  return { ...slice, filters, lookedUntil, isLast: slice.rows.length < BATCH };
}
