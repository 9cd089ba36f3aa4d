import "server-only";
import { NEWS } from "@/domain/triage/changes";
import { OPENING_FILTERS, type TriageFilters } from "@/domain/triage/filters";
import {
  COUNTED_TO,
  COUNTED_VIEWS,
  FILTERS_OF_VIEW,
  type Counted,
  type TriagePage,
} from "@/domain/triage/triage-page";
import type { Context } from "../context";
import { Prisma } from "../db/sql";
import { matching, reachOf } from "./matching";

/** Counts athletes for several filters at once; each stops at a bound, so that nobody's page pays for a large number. */
async function countAll(
  context: Context,
  wanted: readonly TriageFilters[],
  lookedUntil: Date,
): Promise<readonly Counted[]> {
  const conditions = wanted.map((filters) => matching(context, filters, lookedUntil));
  // A view that is open is asked for twice, as itself and among the views: it is counted once.
  const asked = conditions.map(({ sql, values }) => JSON.stringify([sql, values]));
  const once = [...new Set(asked)];
  const each = once.map(
    (text) => Prisma.sql`(${countStatement(context, conditions[asked.indexOf(text)] ?? Prisma.empty)})`,
  );
  const [row] = await context.tx.$queryRaw<
    { counts: number[] }[]
  >`SELECT ARRAY[${Prisma.join(each, ", ")}] AS counts`;
  return asked.map((text) => {
    const count = row?.counts[once.indexOf(text)] ?? 0;
    return { count: Math.min(count, COUNTED_TO), more: count > COUNTED_TO };
  });
}

/**
 * The statement that counts up to the bound. Everybody is counted along an index: a plan that is kept for organisations of
 * all sizes else reads the table from its beginning, and where a small one stands beside a large one, to its end.
 */
export function countStatement(context: Context, condition: Prisma.Sql): Prisma.Sql {
  const isEverybody = context.actor.roles.includes("clinician") && condition.sql === reachOf(context).sql;
  return Prisma.sql`SELECT count(*)::int FROM (SELECT FROM triage_entry entry
    WHERE ${condition} ${isEverybody ? Prisma.sql`ORDER BY entry.athlete_id` : Prisma.empty} LIMIT ${COUNTED_TO + 1}) AS counted`;
}

/** How many the filters match, and how many each of the views above the table and each kind of news holds. */
export async function countTriage(
  context: Context,
  filters: TriageFilters,
  lookedUntil: Date,
): Promise<Pick<TriagePage, "total" | "counts" | "news">> {
  const views = COUNTED_VIEWS.map((view) => ({ ...OPENING_FILTERS, ...FILTERS_OF_VIEW[view] }));
  const since = NEWS.map((news) => ({ ...OPENING_FILTERS, since: news }));
  const [total = NOBODY, ...counted] = await countAll(context, [filters, ...views, ...since], lookedUntil);
  const named = <Name extends string>(names: readonly Name[], from: number) =>
    Object.fromEntries(names.map((name, at) => [name, counted[from + at] ?? NOBODY])) as Record<
      Name,
      Counted
    >;
  return { total, counts: named(COUNTED_VIEWS, 0), news: named(NEWS, COUNTED_VIEWS.length) };
}

const NOBODY: Counted = { count: 0, more: false };
