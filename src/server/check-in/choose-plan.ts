import "server-only";
import type { CheckInPlan } from "@/domain/check-in/plan";
import type { Context } from "../context";

/** Keeps what the athlete chose, and has what is due looked at anew. */
export async function choosePlan(
  { tx, organisation, now }: Pick<Context, "tx" | "organisation" | "now">,
  athleteId: string,
  plan: CheckInPlan,
): Promise<void> {
  const where = { organisationId: organisation.id, athleteId };
  const data = {
    ...{ weekday: plan.weekday, hour: plan.hour, timeZone: plan.timeZone, unsubscribed: plan.unsubscribed },
    quietFrom: plan.quiet?.from ?? null,
    quietTo: plan.quiet?.to ?? null,
    pausedUntil: plan.pausedUntil === null ? null : new Date(plan.pausedUntil),
    chosenAt: now,
  };
  const { count } = await tx.checkInPlan.updateMany({
    where,
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) await tx.checkInPlan.create({ data: { ...where, ...data } });
  await tx.outboxEvent.create({
    data: {
      ...{ organisationId: organisation.id, createdAt: now },
      ...{ kind: "check-in-plan.changed", payload: { athleteId } },
    },
  });
}
