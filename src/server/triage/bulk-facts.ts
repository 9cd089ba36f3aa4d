import "server-only";
import { ASK_AGAIN_AFTER, type BulkFacts } from "@/domain/triage/bulk";
import type { Mode } from "@/domain/assessment/tier";
import type { Colour, TriageState } from "@/domain/triage/triage-row";
import type { Context } from "../context";
import { Prisma } from "../db/sql";
import { OVERDUE, SNOOZED } from "./matching";

interface Found {
  athlete_id: string;
  state: TriageState;
  colour: Colour;
  overdue: boolean;
  contact_open: boolean;
  put_off: boolean;
  a_clinicians: boolean;
  clinician_keeps_it: boolean;
  reachable: boolean;
  consent_withdrawn: boolean;
  asked_at: Date | null;
  can_own: boolean;
  programme: Mode | null;
  template: string | null;
}

/** What is chosen for all of them; null: nobody, nothing. */
export interface BulkChoice {
  /** Who shall have them. */
  readonly ownerId: string | null;
  readonly templateId: string | null;
  readonly templateVersion: number | null;
}

/** Whether a membership of the entry's organisation is a clinician's. */
function isClinicians(membershipId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM membership holder WHERE holder.organisation_id = entry.organisation_id
    AND holder.id = ${membershipId} AND 'clinician' = ANY (holder.roles))`;
}

/** What decides about an act on each of these athletes. */
export async function bulkFactsOf(
  { tx, organisation, actor, now }: Context,
  athleteIds: readonly string[],
  { ownerId, templateId, templateVersion }: BulkChoice,
): Promise<ReadonlyMap<string, BulkFacts>> {
  if (athleteIds.length === 0) return new Map();
  const { sql, join } = Prisma;
  const isClinician = actor.roles.includes("clinician");
  const found = await tx.$queryRaw<Found[]>`
    SELECT entry.athlete_id, entry.state, entry.colour, coalesce(${OVERDUE}, false) AS overdue, entry.asked_at,
           EXISTS (SELECT FROM contact_task task WHERE task.organisation_id = entry.organisation_id
              AND task.athlete_id = entry.athlete_id AND task.closed_at IS NULL) AS contact_open,
           ${SNOOZED} AS put_off,
           NOT ${isClinician} AND (entry.review_requested_at IS NOT NULL OR ${isClinicians(sql`entry.owner_id`)}) AS a_clinicians,
           NOT ${isClinician} AND entry.colour = 'red' AND ${isClinicians(sql`entry.owner_id`)}
             AND NOT ${isClinicians(sql`${ownerId}::uuid`)} AS clinician_keeps_it,
           (SELECT plan.mode FROM programme_assignment plan WHERE plan.organisation_id = entry.organisation_id
               AND plan.athlete_id = entry.athlete_id AND plan.ended_at IS NULL LIMIT 1) AS programme,
           (SELECT giving.template_id || ':' || giving.version FROM template_giving giving
             WHERE giving.organisation_id = entry.organisation_id AND giving.athlete_id = entry.athlete_id
               AND giving.ended_at IS NULL) AS template,
           person.consent_withdrawn_at IS NOT NULL AS consent_withdrawn,
           EXISTS (SELECT FROM membership member WHERE member.organisation_id = entry.organisation_id
              AND member.id = person.membership_id AND member.state = 'active') AS reachable,
           EXISTS (SELECT FROM membership owner WHERE owner.organisation_id = entry.organisation_id
              AND owner.id = ${ownerId}::uuid AND owner.state = 'active'
              AND ('clinician' = ANY (owner.roles) OR ('coach' = ANY (owner.roles) AND EXISTS (
                SELECT FROM squad_coach coached WHERE coached.organisation_id = entry.organisation_id
                   AND coached.membership_id = owner.id AND coached.squad_id = entry.squad_id)))) AS can_own
      FROM triage_entry entry
      JOIN athlete person ON person.organisation_id = entry.organisation_id AND person.id = entry.athlete_id
     WHERE entry.organisation_id = ${organisation.id}::uuid
       AND entry.athlete_id IN (${join(athleteIds.map((id) => sql`${id}::uuid`))})`;
  const lately = new Date(now.getTime() - ASK_AGAIN_AFTER * 3_600_000);
  return new Map(
    found.map((each) => [
      each.athlete_id,
      {
        ...{ state: each.state, colour: each.colour, overdue: each.overdue, reachable: each.reachable },
        contactOpen: each.contact_open,
        ...{ putOff: each.put_off, aClinicians: each.a_clinicians },
        clinicianKeepsIt: each.clinician_keeps_it,
        consentWithdrawn: each.consent_withdrawn,
        askedLately: each.asked_at !== null && each.asked_at > lately,
        canOwn: each.can_own,
        ...{ programme: each.programme, template: each.template },
        chosenTemplate: templateId === null ? null : `${templateId}:${templateVersion ?? 0}`,
      },
    ]),
  );
}
