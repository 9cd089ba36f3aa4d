import "server-only";
import { z } from "zod";
import {
  BULK_ACTS,
  bulkRefusal,
  MOST_AT_ONCE,
  SNOOZE_DAYS,
  TAKE_OFF,
  type BulkAct,
  type BulkCandidate,
  type BulkRefusal,
  type BulkResult,
  UNDO_WITHIN,
} from "@/domain/triage/bulk";
import { OPENING_FILTERS, readFilters, type TriageFilters } from "@/domain/triage/filters";
import { awayNow } from "../athlete/away-now";
import type { Context } from "../context";
import { listTemplates } from "../programme/read-templates";
import { bulkFactsOf } from "./bulk-facts";
import { readDesk } from "./desk";
import { reachOf } from "./matching";
import { sliceOfRows } from "./rows";
import { ownRun } from "./run-bulk";
import { canBeUndone } from "./undo-bulk";

/** What would happen, before it happens. */
export interface BulkPreview {
  readonly filters: TriageFilters;
  /** Everybody whom the filters match, not those who were ticked. */
  readonly all: boolean;
  readonly act: BulkAct;
  readonly ownerId: string | null;
  readonly days: number;
  readonly candidates: readonly BulkCandidate[];
  /** There are more than can be acted on at once. */
  readonly more: boolean;
  readonly owners: readonly { readonly id: string; readonly name: string; readonly away: boolean }[];
  /** The template that is chosen, as it is now; null: none. */
  readonly template: TemplateChoice | null;
  /** The template that they have is to go. */
  readonly takesOff: boolean;
  readonly templates: readonly TemplateChoice[];
}

export interface TemplateChoice {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The preview that an address asks for. It changes nothing. */
export async function readBulkPreview(context: Context, asked: Asked): Promise<BulkPreview> {
  const single = (name: string) => [asked[name] ?? []].flat()[0];
  const filters = readFilters(asked);
  const all = single("all") === "yes";
  const act = BULK_ACTS.find((each) => each === single("act")) ?? "acknowledge";
  const owner = z.uuid().safeParse(single("owner"));
  const ownerId =
    act === "acknowledge" || act === "assign" ? (owner.data ?? context.actor.membershipId) : null;
  const days = SNOOZE_DAYS.find((each) => String(each) === single("days")) ?? SNOOZE_DAYS[0];
  const templates = act === "template" ? await templatesToGive(context) : [];
  const template = templates.find(({ id }) => id === single("template")) ?? null;
  const takesOff = act === "template" && single("template") === TAKE_OFF;
  const isDecided = act !== "template" || template !== null || takesOff;
  const desk = await readDesk(context);
  const sought = all ? filters : { ...OPENING_FILTERS, view: "all" as const, only: filters.chosen };
  const { rows } = isDecided
    ? await sliceOfRows(context, sought, desk?.lookedUntil ?? context.now, MOST_AT_ONCE + 1)
    : { rows: [] };
  const candidates = rows.slice(0, MOST_AT_ONCE);
  context.concerns(...candidates.map(({ athleteId }) => athleteId));
  const facts = await bulkFactsOf(
    context,
    candidates.map(({ athleteId }) => athleteId),
    { ownerId, templateId: template?.id ?? null, templateVersion: template?.version ?? null },
  );
  return {
    ...{ filters, all, act, ownerId, days, template, takesOff, templates },
    candidates: candidates.map((row) => {
      const known = facts.get(row.athleteId);
      return { row, refusal: known === undefined ? "not-found" : bulkRefusal(act, known) };
    }),
    more: rows.length > MOST_AT_ONCE,
    owners: await ownersAnywhere(context),
  };
}

async function templatesToGive(context: Context): Promise<readonly TemplateChoice[]> {
  const listed = await listTemplates(context);
  return listed
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, version, name }) => ({ id, version, name }));
}

/** Staff who can own something of what this reader sees. */
async function ownersAnywhere(context: Context): Promise<BulkPreview["owners"]> {
  const { tx, organisation } = context;
  const members = await tx.membership.findMany({
    where: { organisationId: organisation.id, state: "active", roles: { hasSome: ["clinician", "coach"] } },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    select: { id: true, displayName: true },
    take: 200,
  });
  const away = await awayNow(context);
  return members.map(({ id, displayName }) => ({ id, name: displayName, away: away.has(id) }));
}

/** How far a run is, and what came of it. */
export interface BulkReport {
  readonly id: string;
  readonly act: BulkAct;
  readonly owner: string | null;
  readonly days: number | null;
  readonly results: readonly BulkResult[];
  readonly undoable: boolean;
}

/** The report of a run of one's own. @throws Refusal `not-found` for anybody else's. */
export async function readBulkReport(context: Context, id: string): Promise<BulkReport> {
  const { tx, organisation, now } = context;
  const run = await ownRun(context, id);
  const results = await tx.$queryRaw<
    { athlete_id: string; name: string; squad: string; outcome: string | null; undone: string | null }[]
  >`
    SELECT item.athlete_id, entry.name, squad.name AS squad, item.outcome, item.undone
      FROM bulk_item item
      JOIN triage_entry entry ON entry.organisation_id = item.organisation_id AND entry.athlete_id = item.athlete_id
      JOIN squad ON squad.organisation_id = entry.organisation_id AND squad.id = entry.squad_id
     WHERE item.organisation_id = ${organisation.id}::uuid AND item.run_id = ${id}::uuid AND ${reachOf(context)}
     ORDER BY entry.search, entry.athlete_id`;
  context.concerns(...results.map(({ athlete_id }) => athlete_id));
  const owner =
    run.ownerId === null
      ? null
      : await tx.membership.findFirst({
          where: { organisationId: organisation.id, id: run.ownerId },
          select: { displayName: true },
        });
  const act = run.act as BulkAct;
  return {
    ...{ id, act, days: run.days },
    owner: owner?.displayName ?? null,
    results: results.map(({ athlete_id, name, squad, outcome, undone }) => ({
      ...{ athleteId: athlete_id, name, squad },
      outcome: outcome as "done" | BulkRefusal | null,
      undone: undone as "done" | BulkRefusal | null,
    })),
    undoable:
      canBeUndone(act) &&
      now.getTime() - run.madeAt.getTime() <= UNDO_WITHIN * 60_000 &&
      results.some(({ outcome, undone }) => outcome === "done" && undone === null),
  };
}
