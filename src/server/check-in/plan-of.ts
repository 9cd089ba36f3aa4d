import "server-only";
import type { CheckInPlan } from "@/domain/check-in/plan";
import type { Transaction } from "../db/transaction";

interface PlanRow {
  weekday: number;
  hour: number;
  timeZone: string;
  quietFrom: number | null;
  quietTo: number | null;
  pausedUntil: Date | null;
  unsubscribed: boolean;
}

/** What the athlete chose about check-ins; null: nothing yet. */
export async function planOf(
  tx: Transaction,
  organisationId: string,
  athleteId: string,
): Promise<CheckInPlan | null> {
  const row = await tx.checkInPlan.findFirst({ where: { organisationId, athleteId } });
  return row ? fromRow(row) : null;
}

function fromRow(row: PlanRow): CheckInPlan {
  const { weekday, hour, timeZone, quietFrom, quietTo, pausedUntil, unsubscribed } = row;
  return {
    ...{ weekday, hour, timeZone, unsubscribed },
    quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
    pausedUntil: pausedUntil?.toISOString() ?? null,
  };
}
