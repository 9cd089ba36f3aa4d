import "server-only";
import { MOST_AT_ONCE } from "@/domain/triage/bulk";
import type { Context } from "../context";
import { Prisma } from "../db/sql";
import { Refusal } from "../refusal";
import type { BulkPlan } from "./act-on-one";
import { reachOf } from "./matching";

/** An athlete, and the state of things on which it was decided. */
export interface Decided {
  readonly athleteId: string;
  readonly version: number;
}

/** Keeps what was decided for whom, before anything happens: a run that is cut short can be gone on with. */
export async function startBulk(
  context: Context,
  id: string,
  plan: BulkPlan,
  decided: readonly Decided[],
): Promise<void> {
  const { tx, organisation, actor, now } = context;
  if (decided.length === 0 || decided.length > MOST_AT_ONCE)
    throw new Refusal("invalid", { athletes: "choose" });
  const { act, ownerId, days, reason, templateId, templateVersion, message } = plan;
  await tx.bulkRun.create({
    data: {
      ...{ organisationId: organisation.id, id, membershipId: actor.membershipId, madeAt: now },
      ...{ act, ownerId, days, reason, templateId, templateVersion, message },
    },
  });
  const { sql, join } = Prisma;
  const reachable = await tx.$queryRaw<{ athlete_id: string }[]>`
    SELECT entry.athlete_id FROM triage_entry entry WHERE ${reachOf(context)}
       AND entry.athlete_id IN (${join(decided.map(({ athleteId }) => sql`${athleteId}::uuid`))})`;
  const within = new Set(reachable.map(({ athlete_id }) => athlete_id));
  await tx.bulkItem.createMany({
    data: decided
      .filter(({ athleteId }) => within.has(athleteId))
      .map((each) => ({ ...each, organisationId: organisation.id, runId: id })),
    skipDuplicates: true,
  });
  context.concerns(...within);
  context.note({ act, run: id, count: within.size });
}
