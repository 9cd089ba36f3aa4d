import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import type { BuiltAthlete } from "../builders/built";

/** How far an athlete's story was told before: whether questions were begun, and when answers were first sent. */
export function toldBefore({
  id,
  organisation,
}: BuiltAthlete): Promise<{ readonly drafts: number; readonly firstAt: Date | null }> {
  return inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    const where = { organisationId: organisation.id, athleteId: id };
    const first = await tx.submission.findFirst({
      where,
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      select: { submittedAt: true },
    });
    return { drafts: await tx.intakeDraft.count({ where }), firstAt: first?.submittedAt ?? null };
  });
}
