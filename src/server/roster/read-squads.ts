import "server-only";
import { may } from "@/domain/access/policy";
import type { MembershipState } from "@/domain/access/actor";
import type { SquadMember, SquadRecord } from "@/domain/roster/squad";
import type { Context } from "../context";

/** The squads that the actor sees, open ones first, by name. */
export async function squadsOf({ tx, organisation, actor, now }: Context): Promise<readonly SquadRecord[]> {
  const everywhere = may(actor, "squads.read", ["organisation"]);
  const squads = await tx.squad.findMany({
    where: {
      organisationId: organisation.id,
      ...(everywhere ? {} : { coaches: { some: { membershipId: actor.membershipId } } }),
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    include: {
      _count: { select: { athletes: true } },
      coaches: {
        where: { membership: { state: { not: "removed" } } },
        select: { membership: { select: { displayName: true } } },
      },
      codes: { where: { revokedAt: null, expiresAt: { gt: now } }, select: { expiresAt: true } },
    },
  });
  const records = squads.map(({ id, name, closedAt, coaches, codes, _count }) => ({
    ...{ id, name, athletes: _count.athletes },
    coaches: coaches.map(({ membership }) => membership.displayName).toSorted(),
    codeUntil: codes[0]?.expiresAt.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  }));
  return [
    ...records.filter(({ closedAt }) => closedAt === null),
    ...records.filter(({ closedAt }) => closedAt !== null),
  ];
}

const ATHLETES_A_PAGE = 50;

/** A page of the athletes of a squad by family name, from the one after `after`. */
export async function athletesOf(
  { tx, organisation }: Context,
  squadId: string,
  after: string | null,
): Promise<{
  readonly athletes: readonly SquadMember[];
  readonly total: number;
  readonly next: string | null;
}> {
  const where = { organisationId: organisation.id, squadId };
  const from =
    after === null ? null : await tx.triageEntry.findFirst({ where: { ...where, athleteId: after } });
  const found = await tx.triageEntry.findMany({
    where: {
      ...where,
      ...(from === null
        ? {}
        : {
            OR: [{ search: { gt: from.search } }, { search: from.search, athleteId: { gt: from.athleteId } }],
          }),
    },
    orderBy: [{ search: "asc" }, { athleteId: "asc" }],
    take: ATHLETES_A_PAGE + 1,
    select: {
      athleteId: true,
      name: true,
      athlete: { select: { membership: { select: { state: true } } } },
    },
  });
  const shown = found.slice(0, ATHLETES_A_PAGE);
  return {
    athletes: shown.map(({ athleteId, name, athlete }) => ({
      athleteId,
      name,
      state: (athlete.membership?.state ?? null) as MembershipState | null,
    })),
    total: await tx.triageEntry.count({ where }),
    next: found.length > ATHLETES_A_PAGE ? (shown.at(-1)?.athleteId ?? null) : null,
  };
}
