import { clockEnds, type RunningClock } from "@/domain/triage/clocks";
import type { WorkingHours } from "./working-hours";

/** 0: it is its owner's. 1: past its time, it went to the next person. 2: past twice its time, to all. */
export type EscalationStep = 0 | 1 | 2;

/** How far it has to have gone at an instant. */
export function stepDue(clock: RunningClock, hours: WorkingHours | null, now: Date): EscalationStep {
  const isPast = (times: 1 | 2) => {
    const by = clockEnds(clock, hours, times);
    return by !== null && by <= now;
  };
  if (isPast(2)) return 2;
  return isPast(1) ? 1 : 0;
}

/** When it goes further than `now`; null: it has gone to all, or its tier asks nobody to acknowledge. */
export function nextStepAt(clock: RunningClock, hours: WorkingHours | null, now: Date): Date | null {
  const steps = ([1, 2] as const).map((times) => clockEnds(clock, hours, times));
  return steps.find((by) => by !== null && by > now) ?? null;
}
