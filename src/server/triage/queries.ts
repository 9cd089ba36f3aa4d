import "server-only";
import { z } from "zod";
import { PAGE_SIZE, readFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import { Prisma } from "../db/sql";
import { settleByTime } from "../programme/settle-by-time";
import { defineQuery } from "../query";
import { FLAGGED, matching, OVERDUE, pageOfRows, reachOf } from "./rows";

interface CountRow {
  total: number;
  flagged: number;
  all: number;
  waiting: number;
  overdue: number;
  neurological: number;
  worsening: number;
}

/** The triage table as this reader may see it, for the filters of the address; counts and rows of one transaction. */
export const readTriage = defineQuery({
  id: "triage.read",
  input: z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional()),
  run: async (context, parameters): Promise<TriagePage & { readonly now: string }> => {
    const asked = readFilters(parameters);
    const { tx, organisation, actor } = context;
    await settleByTime(context);
    const [counted] = await tx.$queryRaw<CountRow[]>`
      SELECT count(*) FILTER (WHERE ${matching(context, asked)})::int AS total,
             count(*) FILTER (WHERE ${FLAGGED})::int AS flagged,
             count(*)::int AS "all",
             count(*) FILTER (WHERE entry.state = 'waiting')::int AS waiting,
             count(*) FILTER (WHERE ${OVERDUE})::int AS overdue,
             count(*) FILTER (WHERE ${FLAGGED} AND entry.neurological)::int AS neurological,
             count(*) FILTER (WHERE ${FLAGGED} AND entry.worsening)::int AS worsening
        FROM triage_entry entry WHERE ${reachOf(context)}`;
    const { total, ...counts } = counted ?? {
      total: 0,
      flagged: 0,
      all: 0,
      waiting: 0,
      overdue: 0,
      neurological: 0,
      worsening: 0,
    };
    const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
    const filters = { ...asked, page: Math.min(asked.page, pageCount) };
    const rows = await pageOfRows(context, filters, filters.page);
    context.concerns(...rows.map(({ athleteId }) => athleteId));
    const coached = actor.roles.includes("clinician")
      ? Prisma.empty
      : Prisma.sql`AND id IN (SELECT squad_id FROM squad_coach WHERE organisation_id = ${organisation.id}::uuid AND membership_id = ${actor.membershipId}::uuid)`;
    const squads = await tx.$queryRaw<{ id: string; name: string }[]>`
      SELECT id, name FROM squad WHERE organisation_id = ${organisation.id}::uuid ${coached} ORDER BY name, id`;
    return { filters, rows, total, pageCount, counts, squads, now: context.now.toISOString() };
  },
});
