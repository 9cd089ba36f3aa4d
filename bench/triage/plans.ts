import type { Pool } from "pg";
import type { Statement } from "./recorded";

/** A statement of the app with the plan that the database followed. */
export interface Explained {
  readonly text: string;
  readonly plan: readonly string[];
  readonly milliseconds: number;
}

const PLANNED = /^\s*(SELECT|WITH)/i;
const ENTERS = /find_actor|set_config/;

/**
 * EXPLAIN (ANALYZE, BUFFERS) of each statement, in a transaction of the app's own role inside the organisation, which is
 * undone. @param statements as they were heard
 */
export async function explainAll(
  pool: Pool,
  organisationId: string,
  statements: readonly Statement[],
): Promise<readonly Explained[]> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('app.organisation_id', $1, true)", [organisationId]);
    const explained: Explained[] = [];
    for (const { text, values } of statements.filter((each) => PLANNED.test(each.text))) {
      if (ENTERS.test(text)) continue;
      const { rows } = await client.query<{ "QUERY PLAN": string }>(
        `EXPLAIN (ANALYZE, BUFFERS, SUMMARY) ${text}`,
        [...values],
      );
      const plan = rows.map((row) => row["QUERY PLAN"]);
      const time = /Execution Time: ([\d.]+)/.exec(plan.at(-1) ?? "")?.[1];
      explained.push({ text, plan, milliseconds: Number(time) });
    }
    return explained;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

/** Tables that are few rows whatever the organisation's size, so that reading them through is nothing. */
const SMALL = /Seq Scan on (squad|organisation|triage_view|triage_desk|contact_task|squad_coach)\b/;

/** What of a plan grows with the organisation: read through, or sorted in full. */
export function troublesOf({ plan }: Explained): readonly string[] {
  return plan
    .filter((line) => /Seq Scan on/.test(line) && !SMALL.test(line))
    .map((line) => line.trim().replace(/\s*\(cost.*\(actual/, " (actual"));
}
