import "server-only";
import { z } from "zod";
import { UNDO_WITHIN, type BulkAct } from "@/domain/triage/bulk";
import type { Restored } from "@/domain/triage/waiting";
import { takeMessageBack } from "../athlete/staff-messages";
import { guardVersion } from "../athlete/guard-version";
import { settleStanding } from "../athlete/settle-standing";
import type { Context, Subject } from "../context";
import { giveBack } from "../programme/give-template";
import { Refusal } from "../refusal";
import { write } from "../write";
import { bulkRefusalOf, fieldsOf, ownRun } from "./run-bulk";
import { endSnooze } from "./snooze";

const MINUTE = 60_000;
/** What an undone act puts back, as it was kept: dates are text there. */
const Kept = z.object({
  acknowledgedAt: z.nullable(z.iso.datetime().pipe(z.transform((text) => new Date(text)))),
  ownerId: z.nullable(z.string()),
  ownerSince: z.nullable(z.iso.datetime().pipe(z.transform((text) => new Date(text)))),
  ownerHow: z.nullable(z.string()),
  ownerToldAt: z.nullable(z.iso.datetime().pipe(z.transform((text) => new Date(text)))),
  escalation: z.number(),
  escalatedAt: z.nullable(z.iso.datetime().pipe(z.transform((text) => new Date(text)))),
});

/** The template that an athlete had, and where they were in its programme. */
const KeptGiving = z.object({
  given: z.object({
    giving: z.nullable(
      z.object({
        ...{ templateId: z.string(), version: z.number(), reason: z.string() },
        ...{ givenBy: z.string(), givenAt: z.iso.datetime() },
      }),
    ),
    stage: z.object({
      level: z.literal([1, 2, 3]),
      ...{ levelSince: z.iso.date(), startsOn: z.iso.date() },
    }),
  }),
});

/** A mail cannot be called back. */
export function canBeUndone(act: BulkAct): boolean {
  return act !== "ask";
}

/** Undoes what a run of one's own did, athlete by athlete; where something has changed since, that is left as it is. */
export async function undoBulk(organisation: string, run: string): Promise<void> {
  for (const item of await doneOf(organisation, run)) {
    try {
      await undoOne(organisation, item);
    } catch (error) {
      await noteUndone(organisation, item.id, bulkRefusalOf(error));
    }
  }
}

interface DoneItem {
  readonly id: string;
  readonly athleteId: string;
}

async function doneOf(organisation: string, run: string): Promise<readonly DoneItem[]> {
  return write(
    {
      id: "triage.bulk",
      input: z.strictObject({ run: z.uuid() }),
      run: async (context: Context) => {
        const { act, madeAt } = await ownRun(context, run);
        const isLate = context.now.getTime() - madeAt.getTime() > UNDO_WITHIN * MINUTE;
        if (isLate || !canBeUndone(act as BulkAct)) throw new Refusal("not-possible");
        return context.tx.bulkItem.findMany({
          where: { organisationId: context.organisation.id, runId: run, outcome: "done", undone: null },
          orderBy: { id: "asc" },
          select: { id: true, athleteId: true },
        });
      },
    },
    fieldsOf(organisation, crypto.randomUUID(), { run }),
    (_request, act) => act(),
  );
}

function undoOne(organisation: string, { id, athleteId }: DoneItem): Promise<void> {
  return write(
    {
      id: "triage.undo",
      input: z.strictObject({ athleteId: z.string(), item: z.uuid() }),
      athlete: (input) => input.athleteId,
      run: (context: Context, { item }: { item: string }, athlete: Subject) =>
        putBack(context, athlete, item),
    },
    fieldsOf(organisation, crypto.randomUUID(), { athleteId, item: id }),
    (_request, act) => act(),
  );
}

async function putBack(context: Context, athlete: Subject, itemId: string): Promise<void> {
  const { tx, organisation } = context;
  const where = {
    organisationId: organisation.id,
    id: itemId,
    athleteId: athlete.id,
    outcome: "done",
    undone: null,
  };
  const item = await tx.bulkItem.findFirst({ where, include: { run: { select: { act: true } } } });
  if (!item) throw new Refusal("not-found");
  const { act } = await ownRun(context, item.runId);
  // Nothing that has changed since keeps a message from being taken back.
  if (act !== "message") await guardVersion(context, athlete.id, item.versionAfter ?? 0);
  if (act === "message") await takeMessageBack(context, athlete.id, item.id);
  else if (act === "snooze") await endSnooze(context, athlete.id);
  else if (act === "template") await giveBack(context, athlete.id, KeptGiving.parse(item.before).given);
  else await settleStanding(context, athlete.id, { restored: Kept.parse(item.before) satisfies Restored });
  await tx.bulkItem.updateMany({ where, data: { undone: "done" } });
  context.note({ run: item.runId, act });
}

async function noteUndone(organisation: string, itemId: string, undone: string): Promise<void> {
  await write(
    {
      id: "triage.bulk",
      input: z.strictObject({ item: z.uuid() }),
      run: async (context: Context, { item }: { item: string }) => {
        const where = { organisationId: context.organisation.id, id: item, outcome: "done", undone: null };
        const found = await context.tx.bulkItem.findFirst({
          where,
          select: { runId: true, athleteId: true },
        });
        if (!found) return;
        await ownRun(context, found.runId);
        await context.tx.bulkItem.updateMany({ where, data: { undone } });
        context.concerns(found.athleteId);
        context.note({ run: found.runId, notUndone: undone });
      },
    },
    fieldsOf(organisation, crypto.randomUUID(), { item: itemId }),
    (_request, act) => act(),
  );
}
