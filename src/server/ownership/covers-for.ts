import "server-only";
import type { Context } from "../context";

/**
 * Who can stand in for a member of staff: another active clinician for a clinician where there is one, since a coach
 * cannot close what is red; otherwise clinicians, and coaches who have every squad of theirs, since others would not see
 * its athletes; administrators where there is nobody else. Who is away on any of the days cannot, unless everybody is.
 * @param days left out: whoever could on some days
 * @returns null for who is no active member of staff
 */
export async function coversFor(
  { tx, organisation }: Pick<Context, "tx" | "organisation">,
  membershipId: string,
  days?: { readonly from: Date; readonly until: Date },
): Promise<readonly { readonly id: string; readonly name: string }[] | null> {
  const staff = await tx.membership.findMany({
    where: {
      organisationId: organisation.id,
      state: "active",
      roles: { hasSome: ["coach", "clinician", "admin"] },
    },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    select: { id: true, displayName: true, roles: true, squads: { select: { squadId: true } } },
  });
  const away = staff.find(({ id }) => id === membershipId);
  if (!away) return null;
  const absent = new Set(days ? await awayOn({ tx, organisation }, days) : []);
  const rest = staff.filter(({ id }) => id !== membershipId);
  const there = rest.filter(({ id }) => !absent.has(id));
  const others = there.length > 0 ? there : rest;
  const clinicians = others.filter(({ roles }) => roles.includes("clinician"));
  const has = (squads: (typeof staff)[number]["squads"]) =>
    away.squads.every(({ squadId }) => squads.some((own) => own.squadId === squadId));
  const hands = others.filter(
    ({ roles, squads }) => roles.includes("clinician") || (roles.includes("coach") && has(squads)),
  );
  const first = away.roles.includes("clinician") && clinicians.length > 0 ? clinicians : hands;
  return (first.length > 0 ? first : others).map(({ id, displayName }) => ({ id, name: displayName }));
}

/** Who is away for any part of a time. */
async function awayOn(
  { tx, organisation }: Pick<Context, "tx" | "organisation">,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<readonly string[]> {
  const absences = await tx.absence.findMany({
    where: {
      ...{ organisationId: organisation.id, endedAt: null },
      ...{ awayFrom: { lt: until }, awayUntil: { gt: from } },
    },
    select: { membershipId: true },
  });
  return absences.map(({ membershipId }) => membershipId);
}
