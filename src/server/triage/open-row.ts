import "server-only";
import type { Trend } from "@/domain/athlete/trend";
import { readTrend } from "../athlete/read-trend";
import { subjectOf, type Context } from "../context";

/** What a row shows when it is unfolded, beyond what it shows anyway. */
export interface OpenRow {
  readonly athleteId: string;
  /** null: never told, or not for this reader. */
  readonly trend: Trend | null;
}

/** The unfolded part of one athlete's row, as this reader may see it. */
export async function readOpenRow(context: Context, athleteId: string): Promise<OpenRow> {
  const athlete = await subjectOf(context, "triage.read", athleteId);
  return { athleteId, trend: await readTrend(context, athlete) };
}
