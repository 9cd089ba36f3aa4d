import "server-only";
import type { SortKey } from "@/domain/triage/sorts";
import type { Context } from "../context";
import { Prisma } from "../db/sql";
import { reachOf } from "./matching";

const { sql, join, empty } = Prisma;

/** The text of a mark as a value of its type again. */
const READ_AS = {
  bigint: (text: string) => sql`${text}::bigint`,
  text: (text: string) => sql`${text}::text`,
  timestamptz: (text: string) => sql`${text}::timestamptz`,
  int: (text: string) => sql`${text}::int`,
  uuid: (text: string) => sql`${text}::uuid`,
} as const;

/** One expression of the order; never null, so that a page can begin after any row. */
interface Key {
  readonly value: Prisma.Sql;
  readonly type: keyof typeof READ_AS;
  readonly descending: boolean;
}

/** Pain as this reader may see it: for a coach, that of an athlete who does not share it is unknown, also for sorting. */
export function painColumn({ actor }: Context, column: Prisma.Sql): Prisma.Sql {
  return actor.roles.includes("clinician") ? column : sql`CASE WHEN entry.shares_training THEN ${column} END`;
}

/** What is not known comes last, whichever way round. */
function keysOf(context: Context, { by, descending }: SortKey): readonly Key[] {
  const last = descending ? sql`'-infinity'::timestamptz` : sql`'infinity'::timestamptz`;
  switch (by) {
    case "urgency": {
      // Coaches read no answers: their order does not tell who is one answer away.
      const isClinician = context.actor.roles.includes("clinician");
      const place = isClinician ? sql`entry.place` : sql`entry.place_for_coaches`;
      return [{ value: place, type: "bigint", descending: !descending }];
    }
    case "name":
      return [{ value: sql`entry.search`, type: "text", descending }];
    case "squad":
      return [{ value: sql`squad.name`, type: "text", descending }];
    case "waiting": {
      // The longest wait is the earliest instant.
      const never = descending ? sql`'infinity'::timestamptz` : sql`'-infinity'::timestamptz`;
      const value = sql`coalesce(entry.waiting_since, ${never})`;
      return [{ value, type: "timestamptz", descending: !descending }];
    }
    case "pain": {
      const unknown = descending ? sql`-1` : sql`11`;
      const value = sql`coalesce(${painColumn(context, sql`coalesce(entry.pain_now, entry.pain_worst)`)}, ${unknown})`;
      return [{ value, type: "int", descending }];
    }
    case "last-answer":
      return [{ value: sql`coalesce(entry.last_answer_at, ${last})`, type: "timestamptz", descending }];
  }
}

function allKeys(context: Context, sorts: readonly SortKey[]): readonly Key[] {
  const keys = sorts.flatMap((sort) => keysOf(context, sort));
  // In the same direction as the others, so that one comparison of rows, and one index, serves all of them.
  const descending = keys.at(-1)?.descending ?? false;
  return [...keys, { value: sql`entry.athlete_id`, type: "uuid", descending }];
}

/** The order of rows; `backwards`: from the last to the first. */
export function orderOf(context: Context, sorts: readonly SortKey[], backwards: boolean): Prisma.Sql {
  const keys = allKeys(context, sorts).map(
    ({ value, descending }) => sql`${value} ${descending === backwards ? sql`ASC` : sql`DESC`}`,
  );
  return join(keys, ", ");
}

/** Where a page begins: the order's values of the row before it. Stays on the server: it may hold what nobody may see. */
export type Mark = readonly string[];

/** The columns that hold the mark of each row. */
export function markColumn(context: Context, sorts: readonly SortKey[]): Prisma.Sql {
  return sql`ARRAY[${join(
    allKeys(context, sorts).map(({ value }) => sql`(${value})::text`),
    ", ",
  )}]`;
}

/** The mark of an athlete's row as it is now; null for somebody who is not within this reader's reach. */
export async function markOf(
  context: Context,
  sorts: readonly SortKey[],
  athleteId: string,
): Promise<Mark | null> {
  const [found] = await context.tx.$queryRaw<{ mark: string[] }[]>`
    SELECT ${markColumn(context, sorts)} AS mark FROM triage_entry entry
      JOIN squad ON squad.organisation_id = entry.organisation_id AND squad.id = entry.squad_id
     WHERE ${reachOf(context)} AND entry.athlete_id = ${athleteId}::uuid`;
  return found?.mark ?? null;
}

/** Rows that come after the mark in the order, or before it. */
export function beyond(
  context: Context,
  sorts: readonly SortKey[],
  mark: Mark,
  backwards: boolean,
): Prisma.Sql {
  const keys = allKeys(context, sorts);
  const values = keys.map(({ type }, at) => READ_AS[type](mark[at] ?? ""));
  const sign = (descending: boolean) => (descending === backwards ? sql`>` : sql`<`);
  const [first] = keys;
  // Said as well where the rest is no comparison that an index can begin with: it is found by its first key at least.
  const from = first ? sql`${first.value} ${sign(first.descending)}= ${values[0]} AND` : empty;
  const isOfTable = sorts.every(({ by }) => by !== "squad");
  if (first && keys.every(({ descending }) => descending === first.descending)) {
    const columns = join(
      keys.map(({ value }) => value),
      ", ",
    );
    return sql`${isOfTable ? empty : from} (${columns}) ${sign(first.descending)} (${join(values, ", ")})`;
  }
  const steps = keys.map(({ value, descending }, at) => {
    const equal = keys.slice(0, at).map((key, place) => sql`${key.value} = ${values[place]}`);
    return sql`(${join([...equal, sql`${value} ${sign(descending)} ${values[at]}`], " AND ")})`;
  });
  return sql`${from} (${join(steps, " OR ")})`;
}
