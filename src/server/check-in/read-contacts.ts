import "server-only";
import type { ContactAttempt, ContactTask } from "@/domain/check-in/contact";
import type { ContactReason } from "@/domain/check-in/silence";
import type { Context } from "../context";

const AT_MOST = 100;

/**
 * Athletes whom somebody has to get in touch with (or the `only` one), as far as this reader may see, the most pressing
 * first, 100 at most: each once, by the task that is due first, with what was tried for any of the open ones. A coach
 * sees those of the own squads, clinicians all. That something is open is not for administrators: they see what is in
 * their own name, because nobody else was there, and not why. What was written about a talk is for clinicians only.
 */
export async function readContacts(context: Context, only?: string): Promise<readonly ContactTask[]> {
  const { tx, organisation, actor, now } = context;
  const { roles, membershipId } = actor;
  const coached = await tx.squadCoach.findMany({
    where: { organisationId: organisation.id, membershipId },
    select: { squadId: true },
  });
  const own = roles.includes("coach") ? coached.map(({ squadId }) => squadId) : [];
  const tasks = await tx.contactTask.findMany({
    where: {
      organisationId: organisation.id,
      closedAt: null,
      ...(only === undefined ? {} : { athleteId: only }),
      ...(roles.includes("clinician")
        ? {}
        : { OR: [{ athlete: { squadId: { in: own } } }, { ownerId: membershipId }] }),
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: AT_MOST * 4,
    include: {
      athlete: { include: { squad: { select: { name: true } } } },
      owner: { select: { displayName: true } },
      attempts: { orderBy: [{ at: "desc" }, { id: "desc" }] },
    },
  });
  const callers = await tx.membership.findMany({
    where: {
      organisationId: organisation.id,
      id: { in: tasks.flatMap(({ attempts }) => attempts.map(({ madeBy }) => madeBy)) },
    },
    select: { id: true, displayName: true },
  });
  context.concerns(...tasks.map(({ athleteId }) => athleteId));
  const first = tasks.filter(
    (task, at) => tasks.findIndex(({ athleteId: id }) => id === task.athleteId) === at,
  );
  return first.slice(0, AT_MOST).map(({ athlete, ...task }): ContactTask => {
    const all = tasks.filter((other) => other.athleteId === athlete.id);
    const isClinician = roles.includes("clinician");
    const opensAthlete = isClinician || own.includes(athlete.squadId);
    return {
      taskId: task.id,
      athleteId: athlete.id,
      name: `${athlete.givenName} ${athlete.familyName}`,
      squad: athlete.squad.name,
      phone: athlete.phone,
      emergencyContact:
        athlete.emergencyContactName === null || athlete.emergencyContactPhone === null
          ? null
          : { name: athlete.emergencyContactName, phone: athlete.emergencyContactPhone },
      reasons: opensAthlete ? [...new Set(all.map(({ reason }) => reason as ContactReason))] : [],
      owner: task.owner.displayName,
      openedAt: all.map(({ openedAt }) => openedAt.toISOString()).toSorted()[0] ?? "",
      dueAt: task.dueAt.toISOString(),
      overdue: task.dueAt <= now,
      escalated:
        task.escalatedAt === null
          ? null
          : { to: task.escalation === 2 ? "all" : "next", at: task.escalatedAt.toISOString() },
      attempts: all
        .flatMap(({ attempts }) => attempts)
        .toSorted((one, other) => other.at.getTime() - one.at.getTime())
        .map((attempt): ContactAttempt => ({
          at: attempt.at.toISOString(),
          by: callers.find(({ id }) => id === attempt.madeBy)?.displayName ?? "",
          outcome: attempt.outcome as ContactAttempt["outcome"],
          cameOf: attempt.cameOf as ContactAttempt["cameOf"],
          note: isClinician ? attempt.note : null,
        })),
      opensAthlete,
      mayNote: isClinician && athlete.consentWithdrawnAt === null,
    };
  });
}
