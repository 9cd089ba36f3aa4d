import "server-only";
import type { AbsenceFact, Staffing } from "@/domain/ownership/owners";
import type { Context } from "../context";
import { staffForSquad } from "./staff-for-squad";

/** Who may be asked to own what is open of a squad's athletes, and who of them is away now or later. */
export async function staffingOf(
  context: Pick<Context, "tx" | "organisation" | "now">,
  squadId: string,
): Promise<Staffing> {
  const { tx, organisation, now } = context;
  const members = await staffForSquad(context, squadId);
  const absences = await tx.absence.findMany({
    where: { organisationId: organisation.id, endedAt: null, awayUntil: { gt: now } },
    orderBy: [{ awayFrom: "asc" }, { id: "asc" }],
  });
  return {
    squadId,
    staff: members.map(({ id, roles, active, leadClinician, here }) => ({
      ...{ id, roles, active, leadClinician },
      squads: here ? [squadId] : [],
    })),
    absences: absences.map(({ membershipId, coveredBy, awayFrom, awayUntil }): AbsenceFact => ({
      membershipId,
      coveredBy,
      from: awayFrom,
      until: awayUntil,
    })),
  };
}
