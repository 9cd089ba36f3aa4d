import "server-only";
import type { AttemptWish } from "@/domain/check-in/contact";
import { nextTryBy, type ContactClock } from "@/domain/check-in/contact-clock";
import { workingHoursOf } from "../athlete/working-hours-of";
import type { Context, Subject } from "../context";
import { requestReview } from "../ownership/request-review";
import { Refusal } from "../refusal";

/**
 * Records a try to reach an athlete, for whatever reasons somebody has to. Reached, all of it is done, and a wish for a
 * clinician becomes a request for a review; otherwise the next try is due. Words about the talk may hold answers: only for who reads those.
 * @returns whether the task is done
 * @throws Refusal `not-found` for a task of somebody else, or words by who may not write them; `not-possible` for one
 * that is done; `invalid` where it is not said what came of reaching them
 */
export async function recordAttempt(
  context: Context,
  athlete: Subject,
  { taskId, outcome, cameOf, note }: AttemptWish,
): Promise<boolean> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, id: taskId, athleteId: athlete.id };
  // The same lock, and first, as whoever looks after the athlete takes.
  await tx.$executeRaw`SELECT 1 FROM triage_entry WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athlete.id}::uuid FOR UPDATE`;
  const task = await tx.contactTask.findFirst({ where });
  if (!task) throw new Refusal("not-found");
  // Administrators may know only of what is in their own name; the policy's row lets them in for that.
  if (!athlete.fields.has("waiting") && task.ownerId !== actor.membershipId) throw new Refusal("not-found");
  if (note !== undefined && !athlete.fields.has("clinical-answers")) throw new Refusal("not-found");
  if (task.closedAt !== null) throw new Refusal("not-possible");
  const reached = outcome === "reached";
  if (reached !== (cameOf !== undefined)) {
    throw new Refusal("invalid", { cameOf: reached ? "choose" : "came-of-unreached" });
  }
  await tx.contactAttempt.create({
    data: {
      ...{ organisationId: organisation.id, taskId, athleteId: athlete.id, at: now },
      ...{ madeBy: actor.membershipId, outcome, cameOf: cameOf ?? null, note: note ?? null },
    },
    select: { id: true },
  });
  context.note({ taskId, outcome, cameOf: cameOf ?? null });
  const open = { organisationId: organisation.id, athleteId: athlete.id, closedAt: null };
  if (!reached) {
    const hours = await workingHoursOf(context);
    for (const { id, ...clock } of await tx.contactTask.findMany({ where: open })) {
      const dueAt = nextTryBy(clock as typeof clock & ContactClock, now, hours);
      await tx.contactTask.updateMany({ where: { ...open, id }, data: { dueAt } });
    }
    return false;
  }
  await tx.contactTask.updateMany({
    where: open,
    data: { closedAt: now, closedBy: actor.membershipId, outcome: "reached" },
  });
  const asked = await tx.reviewRequest.count({
    where: { organisationId: organisation.id, athleteId: athlete.id, doneAt: null },
  });
  if (cameOf === "wants-clinician" && asked === 0) {
    await requestReview(context, athlete, WANTS_CLINICIAN);
    context.also("review.request", {});
  }
  return true;
}

/** The reason of a request that the athlete made on the telephone. */
const WANTS_CLINICIAN = "Asked for a clinician when called.";
