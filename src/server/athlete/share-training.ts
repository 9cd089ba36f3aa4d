import "server-only";
import type { Context, Subject } from "../context";
import { settleStanding } from "./settle-standing";

/** Whether coaches of the squad read this athlete's pain now and training answers. */
export async function shareTraining(context: Context, athlete: Subject, shares: boolean): Promise<void> {
  await context.tx.athlete.updateMany({
    where: { organisationId: context.organisation.id, id: athlete.id },
    data: { sharesTraining: shares, version: { increment: 1 } },
  });
  await settleStanding(context, athlete.id, {});
  context.note({ shares });
}
