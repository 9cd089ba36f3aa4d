import "server-only";
import type { FlagCategory } from "@/domain/assessment/assessment";
import { tierRank, type Mode, type Tier } from "@/domain/assessment/tier";
import type { News } from "@/domain/triage/changes";
import { coachCategories } from "@/domain/triage/coach-category";
import type { TriageFilters } from "@/domain/triage/filters";
import type { RunningOrder } from "@/domain/triage/running-order";
import type { Colour, Headline, NextAction, TriageRow, TriageState } from "@/domain/triage/triage-row";
import type { Context } from "../context";
import { Prisma } from "../db/sql";
import { matching, newsColumn, OVERDUE, SNOOZED } from "./matching";
import { beyond, markColumn, orderOf, painColumn, type Mark } from "./ordering";
import { weeksOfAthletes } from "./weeks";

const { sql, empty } = Prisma;

/** The next tier where one plausible answer would give it: for who reads receipts, while the level itself stands. */
function nearestColumn({ actor }: Context): Prisma.Sql {
  if (!actor.roles.includes("clinician")) return sql`NULL::text`;
  return sql`CASE WHEN entry.headline IN ('level', 'self-care') THEN entry.nearest_tier END`;
}

interface Row {
  athlete_id: string;
  version: number;
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
  pain_worst: number | null;
  pain_worst_change: number | null;
  hidden: boolean;
  programme_done: number | null;
  programme_planned: number | null;
  waiting_since: Date | null;
  due_at: Date | null;
  overdue: boolean;
  owner: string | null;
  escalation: number;
  escalated_at: Date | null;
  contact_by: Date | null;
  review_requested: boolean;
  last_answer_at: Date | null;
  next_action: NextAction;
  next_on: Date | null;
  membership_ended: "suspended" | "removed" | null;
  consent_withdrawn: boolean;
  snoozed_until: Date | null;
  snooze_reason: string | null;
  asked_at: Date | null;
  news: News | null;
  mark: string[];
}

/** Rows with the mark of the last, where the following ones begin. */
export interface Slice {
  readonly rows: readonly TriageRow[];
  readonly last: Mark | null;
}

/** Which rows are asked for. */
export interface Sought {
  readonly filters: TriageFilters;
  /** What is new is told to who has looked until then. */
  readonly lookedUntil: Date;
  readonly limit: number;
  /** The rows after this mark, or, backwards, those before it, the nearest first; null: from the end. */
  readonly from: Mark | null;
  readonly backwards: boolean;
}

/** The statement that finds them: first who they are, from indexes alone where one has it all, and then what they show. */
export function rowsStatement(
  context: Context,
  { filters, lookedUntil, limit, from, backwards }: Sought,
): Prisma.Sql {
  const isClinician = context.actor.roles.includes("clinician");
  const hidden = isClinician ? sql`false` : sql`NOT entry.shares_training`;
  const order = orderOf(context, filters.sorts, backwards);
  return sql`
    WITH page AS MATERIALIZED (
      SELECT entry.athlete_id FROM triage_entry entry
        ${isBySquad(filters) ? sql`JOIN squad ON squad.organisation_id = entry.organisation_id AND squad.id = entry.squad_id` : empty}
       WHERE ${matching(context, filters, lookedUntil)} ${from ? sql`AND ${beyond(context, filters.sorts, from, backwards)}` : empty}
       ORDER BY ${order} LIMIT ${limit})
    SELECT entry.athlete_id, entry.version, entry.name, squad.name AS squad, entry.squad_id, entry.tier, entry.mode,
           entry.categories, entry.colour, entry.running, entry.headline, entry.state,
           ${nearestColumn(context)} AS nearest, ${painColumn(context, sql`entry.pain_now`)} AS pain_now,
           ${painColumn(context, sql`entry.pain_change`)} AS pain_change,
           ${painColumn(context, sql`entry.pain_worst`)} AS pain_worst,
           ${painColumn(context, sql`entry.pain_worst_change`)} AS pain_worst_change, ${hidden} AS hidden,
           entry.programme_done, entry.programme_planned, entry.waiting_since,
           entry.due_at, coalesce(${OVERDUE}, false) AS overdue, owner.display_name AS owner,
           entry.escalation, entry.escalated_at,
           (SELECT min(task.due_at) FROM contact_task task WHERE task.organisation_id = entry.organisation_id
              AND task.athlete_id = entry.athlete_id AND task.closed_at IS NULL) AS contact_by,
           entry.review_requested_at IS NOT NULL AS review_requested, entry.last_answer_at,
           entry.next_action, entry.next_on, person.consent_withdrawn_at IS NOT NULL AS consent_withdrawn,
           (SELECT state FROM membership WHERE organisation_id = entry.organisation_id AND id = person.membership_id
              AND state IN ('suspended', 'removed')) AS membership_ended,
           CASE WHEN ${SNOOZED} THEN entry.snoozed_until END AS snoozed_until,
           CASE WHEN ${SNOOZED} THEN entry.snooze_reason END AS snooze_reason, entry.asked_at,
           ${newsColumn(lookedUntil)} AS news,
           ${markColumn(context, filters.sorts)} AS mark
      FROM page
      JOIN triage_entry entry ON entry.organisation_id = ${context.organisation.id}::uuid AND entry.athlete_id = page.athlete_id
      JOIN squad ON squad.organisation_id = entry.organisation_id AND squad.id = entry.squad_id
      JOIN athlete person ON person.organisation_id = entry.organisation_id AND person.id = entry.athlete_id
      LEFT JOIN membership owner ON owner.organisation_id = entry.organisation_id AND owner.id = entry.owner_id
     ORDER BY ${order}`;
}

/** The level may have risen since by itself, to the nearest or past it. */
const isAbove = (nearest: Tier | null, tier: Tier | null) =>
  nearest !== null && (tier === null || tierRank(nearest) > tierRank(tier));

const isBySquad = ({ sorts }: TriageFilters) => sorts.some(({ by }) => by === "squad");

/** At most `limit` rows that the filters match, in their order, from a mark on; `backwards`: those before it. */
export async function sliceOfRows(
  context: Context,
  filters: TriageFilters,
  lookedUntil: Date,
  limit: number,
  from: Mark | null = null,
  backwards = false,
): Promise<Slice> {
  const isClinician = context.actor.roles.includes("clinician");
  const rows = await context.tx.$queryRaw<
    Row[]
  >`${rowsStatement(context, { filters, lookedUntil, limit, from, backwards })}`;
  const weeks = await weeksOfAthletes(
    context,
    rows.filter((row) => !row.hidden).map(({ athlete_id }) => athlete_id),
  );
  return {
    last: rows.at(-1)?.mark ?? null,
    rows: rows.map((row) => ({
      athleteId: row.athlete_id,
      version: row.version,
      name: row.name,
      squad: row.squad,
      squadId: row.squad_id,
      tier: row.tier,
      mode: row.mode,
      colour: row.colour,
      running: row.running,
      headline: row.headline,
      nearest: row.consent_withdrawn || !isAbove(row.nearest, row.tier) ? null : row.nearest,
      categories: isClinician ? row.categories : coachCategories(row.categories),
      state: row.state,
      painNow: row.pain_now,
      painChange: row.pain_change,
      painWorst: row.pain_worst,
      painWorstChange: row.pain_worst_change,
      painHidden: row.hidden,
      weeks: weeks.get(row.athlete_id) ?? null,
      programmeDone: row.programme_done,
      programmePlanned: row.programme_planned,
      waitingSince: row.waiting_since?.toISOString() ?? null,
      dueAt: row.due_at?.toISOString() ?? null,
      overdue: row.overdue,
      owner: row.owner,
      escalated:
        row.escalated_at === null
          ? null
          : { to: row.escalation === 2 ? "all" : "next", at: row.escalated_at.toISOString() },
      contactBy: row.contact_by?.toISOString() ?? null,
      reviewRequested: row.review_requested,
      lastAnswerAt: row.last_answer_at?.toISOString() ?? null,
      nextAction: row.next_action,
      nextOn: row.next_on?.toISOString().slice(0, 10) ?? null,
      membershipEnded: row.membership_ended,
      consentWithdrawn: row.consent_withdrawn,
      snoozedUntil: row.snoozed_until?.toISOString() ?? null,
      snoozeReason: row.snooze_reason,
      askedAt: row.asked_at?.toISOString() ?? null,
      news: row.news,
    })),
  };
}
