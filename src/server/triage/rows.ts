import "server-only";
import type { FlagCategory } from "@/domain/assessment/assessment";
import type { Mode, Tier } from "@/domain/assessment/tier";
import { coachCategories } from "@/domain/triage/coach-category";
import { looksAtAll, PAGE_SIZE, type Sort, type TriageFilters } from "@/domain/triage/filters";
import { typedWords } from "@/domain/triage/fold";
import type { RunningOrder } from "@/domain/triage/running-order";
import type { Colour, Headline, NextAction, TriageRow, TriageState } from "@/domain/triage/triage-row";
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

/** Somebody has to look: flagged, or not judged yet. */
export const FLAGGED = sql`entry.state NOT IN ('no-answer', 'self-care')`;
/** The next step is late: not acknowledged in the time of its tier, not seen or reviewed by its day. */
export const OVERDUE = sql`entry.due_at < now()`;

/** The athlete's membership is suspended or over; somebody for whom staff fill in has none to end. */
const LEFT = sql`EXISTS (SELECT FROM athlete person JOIN membership member
    ON member.organisation_id = person.organisation_id AND member.id = person.membership_id
  WHERE person.organisation_id = entry.organisation_id AND person.id = entry.athlete_id
    AND member.state IN ('suspended', 'removed'))`;

/** The condition that the filters amount to. */
export function matching(context: Context, filters: TriageFilters): Prisma.Sql {
  const typed = typedWords(filters.search);
  const conditions = [
    reachOf(context),
    looksAtAll(filters) ? empty : FLAGGED,
    ...typed.map((word) => named(context, word)),
    filters.search !== "" && typed.length === 0 ? sql`false` : empty,
    filters.tier ? sql`entry.tier = ${filters.tier}` : empty,
    filters.category === "neurological" ? sql`entry.neurological` : empty,
    filters.category === "worsening" ? sql`entry.worsening` : empty,
    filters.squadId ? sql`entry.squad_id = ${filters.squadId}::uuid` : empty,
    filters.state ? sql`entry.state = ${filters.state}` : empty,
    filters.overdue ? OVERDUE : empty,
    filters.left ? LEFT : empty,
  ].filter((condition) => condition !== empty);
  return join(conditions, " AND ");
}

/**
 * A word of the name begins so. A range, not LIKE: under row-level security only leakproof operators may use the index.
 */
function named({ organisation }: Context, word: string): Prisma.Sql {
  return sql`entry.athlete_id IN (SELECT athlete_id FROM triage_word
    WHERE organisation_id = ${organisation.id}::uuid AND word >= ${word} AND word < ${`${word}\u{10FFFF}`})`;
}

/** The next tier where one plausible answer would give it: for who reads receipts, while the level itself stands. */
function nearestColumn({ actor }: Context): Prisma.Sql {
  if (!actor.roles.includes("clinician")) return sql`NULL::text`;
  return sql`CASE WHEN entry.headline IN ('level', 'self-care') THEN entry.nearest_tier END`;
}

/** Pain as this reader may see it: for a coach, that of an athlete who does not share it is unknown, also for sorting. */
function painColumn({ actor }: Context, column: Prisma.Sql): Prisma.Sql {
  return actor.roles.includes("clinician") ? column : sql`CASE WHEN entry.shares_training THEN ${column} END`;
}

function order(context: Context, sort: Sort, descending: boolean): Prisma.Sql {
  const direction = descending ? sql`DESC` : sql`ASC`;
  const columns: Readonly<Record<Sort, Prisma.Sql>> = {
    // Among equals those first whom one answer keeps from the next level, for readers who may know it.
    urgency: descending
      ? sql`entry.tier_rank DESC, ${nearestColumn(context)} IS NULL, entry.waiting_since ASC NULLS LAST`
      : sql`entry.tier_rank ASC, ${nearestColumn(context)} IS NOT NULL, entry.waiting_since DESC NULLS FIRST`,
    name: sql`entry.search ${direction}`,
    squad: sql`squad.name ${direction}, entry.search ASC`,
    waiting: descending ? sql`entry.waiting_since ASC NULLS LAST` : sql`entry.waiting_since DESC NULLS LAST`,
    pain: sql`${painColumn(context, sql`entry.pain_now`)} ${direction} NULLS LAST`,
    "last-answer": sql`entry.last_answer_at ${direction} NULLS LAST`,
  };
  return sql`${columns[sort]}, entry.athlete_id ASC`;
}

interface Row {
  athlete_id: string;
  name: string;
  squad: string;
  squad_id: string;
  tier: Tier | null;
  mode: Mode | null;
  categories: FlagCategory[];
  colour: Colour;
  running: RunningOrder;
  headline: Headline;
  nearest: Tier | null;
  state: TriageState;
  pain_now: number | null;
  pain_change: number | null;
  hidden: boolean;
  waiting_since: Date | null;
  due_at: Date | null;
  overdue: boolean;
  owner: string | null;
  review_requested: boolean;
  last_answer_at: Date | null;
  next_action: NextAction;
  next_on: Date | null;
  membership_ended: "suspended" | "removed" | null;
  consent_withdrawn: boolean;
}

/** One page of rows, sorted by the database. */
export async function pageOfRows(
  context: Context,
  filters: TriageFilters,
  page: number,
): Promise<readonly TriageRow[]> {
  const isClinician = context.actor.roles.includes("clinician");
  const hidden = isClinician ? sql`false` : sql`NOT entry.shares_training`;
  const rows = await context.tx.$queryRaw<Row[]>`
    SELECT entry.athlete_id, entry.name, squad.name AS squad, entry.squad_id, entry.tier, entry.mode, entry.categories,
           entry.colour, entry.running, entry.headline, entry.state, ${nearestColumn(context)} AS nearest, ${painColumn(context, sql`entry.pain_now`)} AS pain_now,
           ${painColumn(context, sql`entry.pain_change`)} AS pain_change, ${hidden} AS hidden, entry.waiting_since,
           entry.due_at, coalesce(${OVERDUE}, false) AS overdue, owner.display_name AS owner,
           entry.review_requested_at IS NOT NULL AS review_requested, entry.last_answer_at,
           entry.next_action, entry.next_on, person.consent_withdrawn_at IS NOT NULL AS consent_withdrawn,
           (SELECT state FROM membership WHERE organisation_id = entry.organisation_id AND id = person.membership_id
              AND state IN ('suspended', 'removed')) AS membership_ended
      FROM triage_entry entry
      JOIN squad ON squad.organisation_id = entry.organisation_id AND squad.id = entry.squad_id
      JOIN athlete person ON person.organisation_id = entry.organisation_id AND person.id = entry.athlete_id
      LEFT JOIN membership owner ON owner.organisation_id = entry.organisation_id AND owner.id = entry.owner_id
     WHERE ${matching(context, filters)}
     ORDER BY ${order(context, filters.sort, filters.descending)}
     LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return rows.map((row) => ({
    athleteId: row.athlete_id,
    name: row.name,
    squad: row.squad,
    squadId: row.squad_id,
    tier: row.tier,
    mode: row.mode,
    colour: row.colour,
    running: row.running,
    headline: row.headline,
    nearest: row.consent_withdrawn ? null : row.nearest,
    categories: isClinician ? row.categories : coachCategories(row.categories),
    state: row.state,
    painNow: row.pain_now,
    painChange: row.pain_change,
    painHidden: row.hidden,
    waitingSince: row.waiting_since?.toISOString() ?? null,
    dueAt: row.due_at?.toISOString() ?? null,
    overdue: row.overdue,
    owner: row.owner,
    reviewRequested: row.review_requested,
    lastAnswerAt: row.last_answer_at?.toISOString() ?? null,
    nextAction: row.next_action,
    nextOn: row.next_on?.toISOString().slice(0, 10) ?? null,
    membershipEnded: row.membership_ended,
    consentWithdrawn: row.consent_withdrawn,
  }));
}
