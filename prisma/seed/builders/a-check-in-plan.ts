import { CheckInPlan, OFFERED } from "@/domain/check-in/plan";
import { choosePlan } from "@/server/check-in/choose-plan";
import { actingOn } from "./acting";
import type { BuiltAthlete, Moment } from "./built";

/** What an athlete chooses about check-ins: what is offered, unless it says otherwise. */
export function aCheckInPlan(
  athlete: BuiltAthlete,
  { now, tx, ...wish }: Partial<CheckInPlan> & Moment = {},
): Promise<void> {
  if (!athlete.member) throw new Error(`${athlete.givenName} does not sign in.`);
  const moment = { ...(now ? { now } : {}), ...(tx ? { tx } : {}) };
  const plan = CheckInPlan.parse({
    ...OFFERED,
    timeZone: athlete.organisation.timeZone,
    pausedUntil: null,
    unsubscribed: false,
    ...wish,
  });
  return actingOn(athlete.member, athlete, moment, "check-in.plan", (context, subject) =>
    choosePlan(context, subject.id, plan),
  );
}
