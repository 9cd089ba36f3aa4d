import { statfsSync } from "node:fs";
import type { Client } from "pg";

/** What indexes and the log of changes take beside the rows. */
const BESIDE_THE_ROWS = 1.6;

/** Bytes that one athlete takes, as the models tell; the real number stands in the report. */
export async function bytesPerAthlete(client: Client, models: number): Promise<number> {
  const size = async (table: string, of: string, without = "0") => {
    const { rows } = await client.query<{ bytes: number }>(
      `SELECT coalesce(sum(pg_column_size(r.*) - ${without} + 30), 0)::float8 AS bytes FROM ${table} r
         JOIN bench.model m ON ${of}`,
    );
    return rows[0]?.bytes ?? 0;
  };
  const theirs = ["consent", "check_in_plan", "submission", "flag", "triage_entry"];
  const sizes = [
    await size("account", "r.id = m.account_id"),
    await size("membership", "r.id = m.membership_id"),
    await size("athlete", "r.id = m.athlete_id"),
    await size("programme_assignment", "r.athlete_id = m.athlete_id AND r.ended_at IS NULL"),
    await size(
      "assessment",
      "r.athlete_id = m.athlete_id",
      `coalesce(pg_column_size(receipt), 0) - CASE WHEN (SELECT whole FROM bench.turn WHERE turn.id = r.id) THEN 0
         ELSE pg_column_size(result) END`,
    ),
  ];
  for (const table of theirs) sizes.push(await size(table, "r.athlete_id = m.athlete_id"));
  return Math.round((sizes.reduce((sum, each) => sum + each, 0) / models) * BESIDE_THE_ROWS);
}

/** Bytes that are free where a folder lies. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Gigabytes, for people. */
export const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
