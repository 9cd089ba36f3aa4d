import type { EscalationStep } from "@/domain/ownership/escalation";
import type { WorkingHours } from "@/domain/ownership/working-hours";
import { acknowledgeBy } from "@/domain/triage/clocks";
import type { ContactReason } from "./silence";

/** What the clock of a contact task goes by. */
export interface ContactClock {
  readonly reason: ContactReason;
  readonly openedAt: Date;
  /** By when somebody has to try, or try again. */
  readonly dueAt: Date;
  /** How far it has gone already. */
  readonly escalation: number;
}

/**
 * By when somebody has to try: after a neurological flag as for "today", day and night; otherwise as for "this week", in
 * working hours [H]. @param times twice, from when the silence was noticed, is when everybody is asked
 */
export function contactBy(
  reason: ContactReason,
  from: Date,
  hours: WorkingHours | null,
  times: 1 | 2 = 1,
): Date {
  const tier = reason === "silence-after-nerve-flag" ? "SAME_DAY" : "WITHIN_DAYS";
  return acknowledgeBy(tier, from, hours, times) ?? from;
}

/**
 * By when to try again after a try that did not reach them: as long as the first had, but never past the time at which
 * everybody is asked, which tries do not put off. Once all have been asked it is late until somebody reaches them.
 */
export function nextTryBy(clock: ContactClock, triedAt: Date, hours: WorkingHours | null): Date {
  if (clock.escalation === 2) return clock.dueAt;
  const again = contactBy(clock.reason, triedAt, hours);
  const all = contactBy(clock.reason, clock.openedAt, hours, 2);
  return again < all ? again : all;
}

/** How far it has to have gone: 1 to the next person, when nobody tried in time; 2 to all, when nobody reached them. */
export function contactStep(clock: ContactClock, now: Date, hours: WorkingHours | null): EscalationStep {
  if (contactBy(clock.reason, clock.openedAt, hours, 2) <= now) return 2;
  return clock.dueAt <= now ? 1 : 0;
}

/** When it goes further than `now`; null: all have been asked. */
export function nextContactStepAt(clock: ContactClock, now: Date, hours: WorkingHours | null): Date | null {
  const steps = [clock.dueAt, contactBy(clock.reason, clock.openedAt, hours, 2)];
  return steps.find((by) => by > now) ?? null;
}
