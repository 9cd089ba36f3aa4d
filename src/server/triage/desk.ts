import "server-only";
import { looksAt, type Desk } from "@/domain/triage/looking";
import type { Context } from "../context";

/** A desk with the view that its owner opens the table with. */
export interface OwnDesk extends Desk {
  readonly defaultViewId: string | null;
}

const A_MINUTE = 60_000;

/** What this reader has seen so far, without looking. */
export async function readDesk(context: Context): Promise<OwnDesk | null> {
  return context.tx.triageDesk.findFirst({ where: ownDesk(context) });
}

/** This reader has seen all that is new. */
export async function sawEverything(context: Context): Promise<void> {
  await putDesk(context, { lookedUntil: context.now, seenAt: context.now });
}

/** This reader looks, at the desk as it was read: what has been seen before is noted, and what came up since is new. */
export async function lookAtDesk(context: Context, desk: OwnDesk | null): Promise<OwnDesk> {
  const { lookedUntil, seenAt } = looksAt(desk, context.now);
  const isNoted =
    desk !== null && lookedUntil >= desk.lookedUntil && seenAt.getTime() - desk.seenAt.getTime() < A_MINUTE;
  if (!isNoted) await putDesk(context, { lookedUntil, seenAt });
  return { lookedUntil, seenAt, defaultViewId: desk?.defaultViewId ?? null };
}

/** Keeps what this reader has seen, or opens the table with. */
export async function putDesk(context: Context, change: Partial<OwnDesk>): Promise<void> {
  const { tx, now } = context;
  await tx.triageDesk.createMany({
    data: { ...ownDesk(context), lookedUntil: now, seenAt: now, ...change },
    skipDuplicates: true,
  });
  await tx.triageDesk.updateMany({ where: ownDesk(context), data: change });
}

function ownDesk({ organisation, actor }: Context) {
  return { organisationId: organisation.id, membershipId: actor.membershipId };
}
