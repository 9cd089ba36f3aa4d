import type { Client } from "pg";
import type { Share } from "./people";

/** Of a hundred athletes so many have something open, and so many have not answered yet. */
const OPEN = 3;
const SILENT = 3;

/**
 * How often each model is copied: what is open is rare, and of what is open the less urgent is more common. What a model
 * is the app has decided.
 */
export async function modelShares(client: Client): Promise<readonly Share[]> {
  const { rows } = await client.query<{ model: number; state: string; tier: string | null }>(
    `SELECT model, state, tier FROM bench.model JOIN triage_entry entry USING (organisation_id, athlete_id) ORDER BY model`,
  );
  const wanted = { open: OPEN, silent: SILENT, quiet: 100 - OPEN - SILENT };
  const often: Readonly<Record<string, number>> = {
    EMERGENCY: 1,
    SAME_DAY: 3,
    WITHIN_DAYS: 12,
    INCOMPLETE: 8,
  };
  const kindOf = (state: string): keyof typeof wanted =>
    state === "no-answer" ? "silent" : state === "self-care" ? "quiet" : "open";
  const weights = rows.map(({ model, state, tier }) => ({
    ...{ model, kind: kindOf(state) },
    weight: kindOf(state) === "open" ? (often[tier ?? ""] ?? 4) : 1,
  }));
  return weights.map(({ model, kind, weight }) => {
    const sum = weights.filter((each) => each.kind === kind).reduce((all, each) => all + each.weight, 0);
    return { model, weight: (wanted[kind] * weight) / sum };
  });
}
