import "server-only";
import type { Role } from "@/domain/access/actor";
import type { AbsenceFact, Staffing } from "@/domain/ownership/owners";
import type { Context } from "../context";

/** Who may be asked to own what is open of a squad's athletes, and who of them is away now or later. */
export async function staffingOf(
  { tx, organisation, now }: Pick<Context, "tx" | "organisation" | "now">,
  squadId: string,
): Promise<Staffing> {
  const members = await tx.membership.findMany({
    where: {
      organisationId: organisation.id,
      state: { not: "removed" },
      roles: { hasSome: ["coach", "clinician", "admin"] },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      roles: true,
      state: true,
      leadClinician: true,
      squads: { where: { squadId }, select: { squadId: true } },
    },
  });
  const absences = await tx.absence.findMany({
    where: { organisationId: organisation.id, endedAt: null, awayUntil: { gt: now } },
    orderBy: [{ awayFrom: "asc" }, { id: "asc" }],
  });
  return {
    squadId,
    staff: members.map(({ id, roles, state, leadClinician, squads }) => ({
      id,
      roles: roles as Role[],
      active: state === "active",
      leadClinician,
      squads: squads.map((squad) => squad.squadId),
    })),
    absences: absences.map(({ membershipId, coveredBy, awayFrom, awayUntil }): AbsenceFact => ({
      membershipId,
      coveredBy,
      from: awayFrom,
      until: awayUntil,
    })),
  };
}
