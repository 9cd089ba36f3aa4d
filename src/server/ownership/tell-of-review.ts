import "server-only";
import { firstOwner } from "@/domain/ownership/owners";
import type { Settling } from "../athlete/settle-standing";
import { staffingOf } from "../athlete/staffing-of";
import { THE_PROGRAM } from "../audit/the-program";
import { writeAudit } from "../audit/write-audit";
import { tellStaff } from "./tell-staff";

/** Mails the clinician who is asked first that a coach asks for a review, unless it has been done meanwhile. */
export async function tellOfReview(context: Settling, athleteId: string): Promise<void> {
  const { tx, organisation, now } = context;
  const entry = await tx.triageEntry.findFirst({
    where: { organisationId: organisation.id, athleteId, reviewRequestedAt: { not: null } },
    select: { squadId: true },
  });
  // As for red: only a clinician can do what is asked.
  const first = entry && firstOwner(await staffingOf(context, entry.squadId), true, now);
  if (!first) return;
  await tellStaff(context, athleteId, [first.ownerId], "review");
  await writeAudit(tx, {
    ...{ organisationId: organisation.id, at: now, athleteIds: [athleteId] },
    ...{ ...THE_PROGRAM, kind: "write" as const, action: "review.tell", reason: null },
    detail: { memberId: first.ownerId },
  });
}
