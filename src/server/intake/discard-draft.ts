import "server-only";
import type { Context } from "../context";
import type { Draft } from "./draft";

/** Throws away what was typed and not sent: its author's own wish. The draft stays as an empty, ended row. */
export async function discardDraft({ tx, organisation, now }: Context, draft: Draft): Promise<void> {
  await tx.draftSection.updateMany({
    where: { organisationId: organisation.id, draftId: draft.id },
    data: { raw: {}, savedAt: now },
  });
  await tx.intakeDraft.updateMany({
    where: { organisationId: organisation.id, id: draft.id },
    data: { submittedAt: now },
  });
}
