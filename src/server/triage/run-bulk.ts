import "server-only";
import { z } from "zod";
import type { OrganisationActionId } from "@/domain/access/policy";
import { BULK_REFUSALS, type BulkAct, type BulkRefusal } from "@/domain/triage/bulk";
import type { Restored } from "@/domain/triage/waiting";
import type { Context, Subject } from "../context";
import { refusalOf } from "../failure";
import { once } from "../once";
import { givenBefore } from "../programme/give-template";
import { Refusal } from "../refusal";
import { write } from "../write";
import { actOnOne, type BulkPlan } from "./act-on-one";

/** A post answers within this; what is left is gone on with by the next. Milliseconds. */
const AS_LONG_AS = 6_000;

const ACTION_OF: Readonly<Record<BulkAct, OrganisationActionId>> = {
  acknowledge: "triage.acknowledge",
  assign: "triage.assign",
  ask: "triage.ask",
  snooze: "triage.snooze",
  template: "template.give",
  message: "message.send",
};

/**
 * Goes on with a run: each athlete through the door by itself, with its own transaction, audit row and refusal. Whatever
 * cuts it short, what is done is done once and what is left is known.
 */
export async function runBulk(organisation: string, run: string): Promise<void> {
  const end = Date.now() + AS_LONG_AS;
  for (const item of await pendingOf(organisation, run)) {
    await doOne(organisation, item);
    if (Date.now() >= end) return;
  }
}

interface Pending {
  readonly id: string;
  readonly athleteId: string;
  readonly act: BulkAct;
}

/** What is left of a run of one's own, in the order in which they were decided. */
async function pendingOf(organisation: string, run: string): Promise<readonly Pending[]> {
  return write(
    {
      id: "triage.bulk",
      input: z.strictObject({ run: z.uuid() }),
      run: async (context: Context) => {
        const { act } = await ownRun(context, run);
        const items = await context.tx.bulkItem.findMany({
          where: { organisationId: context.organisation.id, runId: run, outcome: null },
          orderBy: { id: "asc" },
          select: { id: true, athleteId: true },
        });
        return items.map((item) => ({ ...item, act: act as BulkAct }));
      },
    },
    fieldsOf(organisation, crypto.randomUUID(), { run }),
    (_request, act) => act(),
  );
}

async function doOne(organisation: string, { id, athleteId, act }: Pending): Promise<void> {
  try {
    await write(
      {
        id: ACTION_OF[act],
        input: z.strictObject({ athleteId: z.string(), item: z.uuid() }),
        athlete: (input) => input.athleteId,
        run: async (context: Context, { item }: { item: string }, athlete: Subject) => {
          await actOnItem(context, athlete, item);
          return {};
        },
      },
      fieldsOf(organisation, id, { athleteId, item: id }),
      once,
    );
  } catch (error) {
    await noteOutcome(organisation, id, bulkRefusalOf(error));
  }
}

async function actOnItem(context: Context, athlete: Subject, itemId: string): Promise<void> {
  const { tx, organisation } = context;
  const where = { organisationId: organisation.id, id: itemId };
  const item = await tx.bulkItem.findFirst({ where: { ...where, outcome: null }, include: { run: true } });
  if (!item || item.athleteId !== athlete.id || item.run.membershipId !== context.actor.membershipId)
    throw new Refusal("not-found");
  const entryOf = () =>
    tx.triageEntry.findFirstOrThrow({ where: { organisationId: organisation.id, athleteId: athlete.id } });
  const { acknowledgedAt, ownerId, ownerSince, ownerHow, ownerToldAt, escalation, escalatedAt } =
    await entryOf();
  const given = item.run.act === "template" ? await givenBefore(context, athlete.id) : null;
  await actOnOne(context, athlete, item.version, item.run as BulkPlan, item.id);
  const before: Restored = {
    ...{ acknowledgedAt, ownerId, ownerSince, ownerHow, ownerToldAt, escalation, escalatedAt },
  };
  await tx.bulkItem.updateMany({
    where,
    data: {
      ...{ outcome: "done", versionAfter: (await entryOf()).version },
      before: JSON.parse(JSON.stringify({ ...before, given })) as object,
    },
  });
  context.note({ run: item.runId });
}

async function noteOutcome(organisation: string, itemId: string, outcome: BulkRefusal): Promise<void> {
  await write(
    {
      id: "triage.bulk",
      input: z.strictObject({ item: z.uuid() }),
      run: async (context: Context, { item }: { item: string }) => {
        const where = { organisationId: context.organisation.id, id: item, outcome: null };
        const found = await context.tx.bulkItem.findFirst({
          where,
          select: { runId: true, athleteId: true },
        });
        if (!found) return;
        await ownRun(context, found.runId);
        await context.tx.bulkItem.updateMany({ where, data: { outcome } });
        context.concerns(found.athleteId);
        context.note({ run: found.runId, refused: outcome });
      },
    },
    fieldsOf(organisation, crypto.randomUUID(), { item: itemId }),
    (_request, act) => act(),
  );
}

/** A run of this actor's own. @throws Refusal `not-found` for anybody else's. */
export async function ownRun({ tx, organisation, actor }: Context, id: string) {
  const run = await tx.bulkRun.findFirst({
    where: { organisationId: organisation.id, id, membershipId: actor.membershipId },
  });
  if (!run) throw new Refusal("not-found");
  return run;
}

/** Why something was not done, as a run tells it. */
export function bulkRefusalOf(error: unknown): BulkRefusal {
  const { code, detail } = refusalOf(error);
  const told = [detail?.["why"], code].map((each) => BULK_REFUSALS.find((known) => known === each));
  return told.find((each) => each !== undefined) ?? "unexpected";
}

/** A post as the door reads it. */
export function fieldsOf(
  organisation: string,
  idempotencyKey: string,
  fields: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries({ organisation, idempotencyKey, ...fields }).map(([name, value]) => [name, [value]]),
  );
}
