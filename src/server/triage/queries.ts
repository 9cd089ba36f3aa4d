import "server-only";
import { z } from "zod";
import { readFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import { settleByTime } from "../programme/settle-by-time";
import { defineQuery } from "../query";
import { countTriage } from "./counts";
import { pageOfRows } from "./page-of-rows";
import { readOpenRow, type OpenRow } from "./open-row";
import { squadsOf } from "./squads-of";

/** The address as it came. */
const Parameters = z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional());

/** The triage table as this reader may see it, for the filters of the address; counts and rows of one transaction. */
export const readTriage = defineQuery({
  id: "triage.read",
  input: Parameters,
  run: async (
    context,
    parameters,
  ): Promise<TriagePage & { readonly now: string; readonly opened: OpenRow | null }> => {
    const filters = readFilters(parameters);
    await settleByTime(context);
    const counted = await countTriage(context, filters);
    const page = await pageOfRows(context, filters);
    context.concerns(...page.rows.map(({ athleteId }) => athleteId));
    const isOnPage = page.rows.some(({ athleteId }) => athleteId === filters.open);
    return {
      filters,
      ...page,
      ...counted,
      squads: await squadsOf(context),
      now: context.now.toISOString(),
      opened: isOnPage && filters.open !== null ? await readOpenRow(context, filters.open) : null,
    };
  },
});
