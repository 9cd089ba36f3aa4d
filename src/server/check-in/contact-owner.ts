import "server-only";
import type { Settling } from "../athlete/settle-standing";

/**
 * Who gets in touch with an athlete: whoever has taken them, else a clinician (the lead first), else a coach of the
 * squad, else an administrator. There is always one: an organisation is founded with an administrator.
 */
export async function contactOwner(
  { tx, organisation }: Settling,
  athleteId: string,
): Promise<string | null> {
  const organisationId = organisation.id;
  const entry = await tx.triageEntry.findFirst({
    where: { organisationId, athleteId },
    select: { ownerId: true, squadId: true },
  });
  const members = await tx.membership.findMany({
    where: { organisationId, state: "active" },
    orderBy: [{ leadClinician: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, roles: true, squads: { select: { squadId: true } } },
  });
  const among = [
    members.find(({ id }) => id === entry?.ownerId),
    members.find(({ roles }) => roles.includes("clinician")),
    members.find(({ squads }) => squads.some(({ squadId }) => squadId === entry?.squadId)),
    members.find(({ roles }) => roles.includes("admin")),
  ];
  return among.find((member) => member !== undefined)?.id ?? null;
}
