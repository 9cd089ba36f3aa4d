import "server-only";
import { readableFields } from "@/domain/access/fields";
import type { Mode } from "@/domain/assessment/tier";
import type { SheetLine, SquadSheet } from "@/domain/roster/sheet";
import type { RunningOrder } from "@/domain/triage/running-order";
import { readStandingNow } from "../athlete/read-standing";
import type { Context } from "../context";
import { squadInReach } from "./squad-in-reach";

/** A list of more than this is nothing to print. */
const MOST = 300;

/** The list of a squad for paper, each athlete projected for its reader; everybody on it is told as read. */
export async function readSheet(context: Context, squadId: string): Promise<SquadSheet> {
  const { tx, organisation, actor, now } = context;
  const squad = await squadInReach(context, "squads.print", squadId);
  const where = { organisationId: organisation.id, squadId: squad.id };
  const entries = await tx.triageEntry.findMany({
    where,
    orderBy: [{ search: "asc" }, { athleteId: "asc" }],
    take: MOST,
    include: { athlete: true },
  });
  const limited = await tx.referral.findMany({
    where: {
      organisationId: organisation.id,
      limits: { not: null },
      athleteId: { in: entries.map(({ athleteId }) => athleteId) },
    },
    select: { athleteId: true },
  });
  const mayBeLimited = new Set(limited.map(({ athleteId }) => athleteId));
  const lines: SheetLine[] = [];
  for (const { athleteId, name, athlete, ...entry } of entries) {
    const fields = readableFields(
      actor,
      squad.relations,
      athlete.sharesTraining,
      athlete.consentWithdrawnAt !== null,
    );
    const standing = mayBeLimited.has(athleteId) ? await readStandingNow(context, athleteId) : null;
    const { emergencyContactName, emergencyContactPhone } = athlete;
    lines.push({
      ...{ athleteId, name },
      running: fields.has("limits") ? (standing?.running ?? (entry.running as RunningOrder)) : "unknown",
      mode: fields.has("limits") ? (standing ? standing.mode : (entry.mode as Mode | null)) : null,
      limits: fields.has("limits")
        ? (standing?.limits ?? []).map(({ text, until }) => ({ text, until }))
        : [],
      phone: fields.has("contact") ? athlete.phone : null,
      emergencyContact:
        fields.has("emergency-contact") && emergencyContactName !== null && emergencyContactPhone !== null
          ? { name: emergencyContactName, phone: emergencyContactPhone }
          : null,
      lastAnswerAt: entry.lastAnswerAt?.toISOString() ?? null,
    });
  }
  context.concerns(...lines.map(({ athleteId }) => athleteId));
  const coaches = await tx.squadCoach.findMany({
    where: { ...where, membership: { state: { not: "removed" } } },
    select: { membership: { select: { displayName: true } } },
  });
  return {
    ...{ squad: squad.name, lines, now: now.toISOString(), timeZone: organisation.timeZone },
    coaches: coaches.map(({ membership }) => membership.displayName).toSorted(),
    total: await tx.triageEntry.count({ where }),
    printedBy: actor.name,
  };
}
