import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { settleStanding } from "./settle-standing";

export interface NewAthlete {
  readonly squadId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** The membership that signs in as this athlete; null for somebody for whom staff fill in. */
  readonly membershipId: string | null;
}

/** Takes a runner into a squad, with a place in triage that says "no answer yet". @returns the athlete's id. */
export async function enrolAthlete(context: Context, athlete: NewAthlete): Promise<string> {
  const { tx, organisation, now } = context;
  const squads = await tx.squad.count({
    where: { organisationId: organisation.id, id: athlete.squadId, closedAt: null },
  });
  if (squads === 0) throw new Refusal("not-found");
  const { id } = await tx.athlete.create({
    data: { organisationId: organisation.id, ...athlete, createdAt: now },
    select: { id: true },
  });
  context.concerns(id);
  await settleStanding(context, id, {});
  return id;
}
