import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { forgetRows } from "./forget-rows";

/**
 * Has the rows of a preview made, some at a time, by the worker.
 * @throws Refusal `not-found`; `not-possible` for one that is under way or over, or has no row to make.
 */
export async function confirmImport(context: Context, importId: string): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, id: importId };
  await heldPreview(context, importId);
  const ready = await tx.rosterImportRow.count({
    where: { organisationId: organisation.id, importId, state: "ready" },
  });
  if (ready === 0) throw new Refusal("not-possible");
  await tx.rosterImport.updateMany({
    where,
    data: { state: "running", confirmedAt: now, confirmedBy: actor.membershipId },
  });
  await tx.outboxEvent.create({
    data: {
      ...{ organisationId: organisation.id, kind: "roster.confirmed", createdAt: now },
      payload: { importId },
    },
  });
  context.note({ importId, confirmed: ready });
}

/** Forgets a preview: nobody of it is made. @throws as `confirmImport` */
export async function cancelImport(context: Context, importId: string): Promise<void> {
  const { tx, organisation, now } = context;
  await heldPreview(context, importId);
  await forgetRows(tx, organisation.id, importId);
  await tx.rosterImport.updateMany({
    where: { organisationId: organisation.id, id: importId },
    data: { state: "cancelled", endedAt: now },
  });
  context.note({ importId, cancelled: true });
}

async function heldPreview({ tx, organisation }: Context, importId: string): Promise<void> {
  const [held] = await tx.$queryRaw<{ state: string }[]>`
    SELECT state FROM roster_import WHERE organisation_id = ${organisation.id}::uuid AND id = ${importId}::uuid FOR UPDATE`;
  if (!held) throw new Refusal("not-found");
  if (held.state !== "preview") throw new Refusal("not-possible");
}
