import "server-only";
import type { Tier } from "@/domain/assessment/tier";
import { needsClinician } from "@/domain/triage/clocks";
import type { Colour } from "@/domain/triage/triage-row";
import { hasClinician } from "../athlete/has-clinician";
import { possibleOwners } from "../athlete/possible-owners";
import { settleStanding } from "../athlete/settle-standing";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

/**
 * Somebody takes what was raised, or hands it to another owner. What is urgent or red goes on waiting for a clinician where the
 * organisation has one; a coach does not take it from the clinician whose it is, and owns it meanwhile where it is nobody's
 * who could stop its clock.
 * @returns whether its clock has stopped.
 * @throws Refusal `invalid` for who cannot own it.
 */
export async function acknowledge(context: Context, athlete: Subject, ownerId: string): Promise<boolean> {
  const owners = await possibleOwners(context, athlete.squadId);
  if (!owners.some(({ id }) => id === ownerId)) throw new Refusal("invalid", { owner: "choose" });
  const entry = await context.tx.triageEntry.findFirst({
    where: { organisationId: context.organisation.id, athleteId: athlete.id },
    select: { state: true, tier: true, colour: true, ownerId: true },
  });
  if (!entry || entry.state === "no-answer" || entry.state === "self-care") throw new Refusal("not-possible");
  const isClinician = context.actor.roles.includes("clinician");
  const urgent = needsClinician(entry.tier as Tier | null, entry.colour as Colour);
  const stops = isClinician || !urgent || !(await hasClinician(context));
  const keeps = !stops && (await isFromClinicianToOther(context, entry.ownerId, ownerId));
  const change = stops ? { acknowledgedBy: { ownerId } } : { ownedBy: { ownerId } };
  await settleStanding(context, athlete.id, keeps ? {} : change);
  context.note({ ownerId: keeps ? entry.ownerId : ownerId, acknowledged: stops });
  return stops;
}

async function isFromClinicianToOther(
  { tx, organisation }: Context,
  from: string | null,
  to: string,
): Promise<boolean> {
  const clinicians = await tx.membership.findMany({
    where: {
      ...{ organisationId: organisation.id, state: "active", roles: { has: "clinician" } },
      id: { in: [...(from === null ? [] : [from]), to] },
    },
    select: { id: true },
  });
  const is = (id: string | null) => clinicians.some((clinician) => clinician.id === id);
  return is(from) && !is(to);
}
