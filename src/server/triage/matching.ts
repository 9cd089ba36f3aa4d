import "server-only";
import { NEWS, type News } from "@/domain/triage/changes";
import { looksAtAll, type TriageFilters } from "@/domain/triage/filters";
import { typedWords } from "@/domain/triage/fold";
import type { Context } from "../context";
import { Prisma } from "../db/sql";

const { sql, join, empty } = Prisma;

/** Athletes that this reader may see: a coach those of the own squads, a clinician everybody's. */
export function reachOf({ actor, organisation }: Context): Prisma.Sql {
  if (actor.roles.includes("clinician")) return sql`entry.organisation_id = ${organisation.id}::uuid`;
  return sql`entry.organisation_id = ${organisation.id}::uuid AND entry.squad_id IN (
    SELECT squad_id FROM squad_coach
     WHERE organisation_id = ${organisation.id}::uuid AND membership_id = ${actor.membershipId}::uuid)`;
}

/** Somebody has to look: flagged, or not judged yet. Word for word the predicate of the partial indexes. */
export const FLAGGED = sql`entry.state NOT IN ('no-answer', 'self-care')`;
/** The next step is late: not acknowledged in the time of its tier, not seen or reviewed by its day. */
export const OVERDUE = sql`entry.due_at < now()`;

/**
 * Put off, and that still counts: the time is not over, it is not red, nothing is late. When one of these ends it is back
 * by itself, because nobody has to do anything for it.
 */
export const SNOOZED = sql`coalesce(entry.snoozed_until > now() AND entry.colour IN ('amber', 'blue')
  AND NOT coalesce(entry.due_at < now(), false), false)`;

/** The athlete's membership is suspended or over; somebody for whom staff fill in has none to end. */
const LEFT = sql`EXISTS (SELECT FROM athlete person JOIN membership member
    ON member.organisation_id = person.organisation_id AND member.id = person.membership_id
  WHERE person.organisation_id = entry.organisation_id AND person.id = entry.athlete_id
    AND member.state IN ('suspended', 'removed'))`;

/** What is new of an athlete to who has looked until then; NULL: nothing. The first that holds, most pressing first. */
export function newsColumn(lookedUntil: Date): Prisma.Sql {
  return sql`CASE WHEN entry.colour = 'red' AND entry.became_red_at > ${lookedUntil} THEN 'newly-red'
    WHEN entry.worse_at > ${lookedUntil} THEN 'worse'
    WHEN entry.due_at > ${lookedUntil} AND ${OVERDUE} THEN 'overdue'
    WHEN entry.silent_at > ${lookedUntil} THEN 'silent'
    WHEN entry.back_at > ${lookedUntil} THEN 'back' END`;
}

/** What each kind of news begins with, as its own index finds it. */
function changedSince(since: News, lookedUntil: Date): Prisma.Sql {
  switch (since) {
    case "newly-red":
      return sql`entry.became_red_at > ${lookedUntil}`;
    case "worse":
      return sql`entry.worse_at > ${lookedUntil}`;
    case "overdue":
      return sql`(entry.due_at > ${lookedUntil} AND ${OVERDUE})`;
    case "silent":
      return sql`entry.silent_at > ${lookedUntil}`;
    case "back":
      return sql`entry.back_at > ${lookedUntil}`;
  }
}

function newsOf(since: TriageFilters["since"], lookedUntil: Date): Prisma.Sql {
  if (since === null) return empty;
  const column = newsColumn(lookedUntil);
  if (since !== "any") return sql`${changedSince(since, lookedUntil)} AND ${column} = ${since}`;
  const any = NEWS.map((news) => changedSince(news, lookedUntil));
  return sql`(${join(any, " OR ")}) AND ${column} IS NOT NULL`;
}

/** The condition that the filters amount to: the one source of rows, counts, exports and bulk acts. */
export function matching(context: Context, filters: TriageFilters, lookedUntil: Date): Prisma.Sql {
  const typed = typedWords(filters.search);
  const conditions = [
    reachOf(context),
    looksAtAll(filters) ? empty : FLAGGED,
    // The first of the two is said for the index; the second decides.
    filters.view === "snoozed" ? sql`entry.snoozed_until > now() AND ${SNOOZED}` : empty,
    // What is late is never put off; to ask all the same would hide from the planner how much is late.
    filters.view === "flagged" && !looksAtAll(filters) && !filters.overdue ? sql`NOT ${SNOOZED}` : empty,
    ...typed.map((word) => named(context, word)),
    filters.search !== "" && typed.length === 0 ? sql`false` : empty,
    filters.tier ? sql`entry.tier = ${filters.tier}` : empty,
    filters.category === "neurological" ? sql`entry.neurological` : empty,
    filters.category === "worsening" ? sql`entry.worsening` : empty,
    filters.squadId ? sql`entry.squad_id = ${filters.squadId}::uuid` : empty,
    filters.squadNamed === "" ? empty : inSquadsNamed(context, filters.squadNamed),
    filters.state ? sql`entry.state = ${filters.state}` : empty,
    filters.overdue ? OVERDUE : empty,
    filters.left ? LEFT : empty,
    newsOf(filters.since, lookedUntil),
    filters.only === undefined ? empty : among(filters.only),
  ].filter((condition) => condition !== empty);
  return join(conditions, " AND ");
}

function among(athleteIds: readonly string[]): Prisma.Sql {
  if (athleteIds.length === 0) return sql`false`;
  return sql`entry.athlete_id IN (${join(athleteIds.map((id) => sql`${id}::uuid`))})`;
}

/** The squad's name begins so. Read from the index of names, which are as many as there are squads, not athletes. */
function inSquadsNamed({ organisation }: Context, typed: string): Prisma.Sql {
  return sql`entry.squad_id IN (SELECT id FROM squad
    WHERE organisation_id = ${organisation.id}::uuid AND starts_with(lower(name), lower(${typed})))`;
}

/**
 * A word of the name begins so. A range, not LIKE: under row-level security only leakproof operators may use the index.
 */
function named({ organisation }: Context, word: string): Prisma.Sql {
  return sql`entry.athlete_id IN (SELECT athlete_id FROM triage_word
    WHERE organisation_id = ${organisation.id}::uuid AND word >= ${word} AND word < ${`${word}\u{10FFFF}`})`;
}
