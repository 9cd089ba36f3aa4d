import "server-only";
import { bulkRefusal, type BulkAct } from "@/domain/triage/bulk";
import { guardVersion } from "../athlete/guard-version";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { acknowledge } from "./acknowledge";
import { askToAnswer } from "./ask-to-answer";
import { assignOwner } from "./assign-owner";
import { giveTemplate, takeTemplateOff } from "../programme/give-template";
import { bulkFactsOf, type BulkChoice } from "./bulk-facts";
import { sendMessage } from "./send-message";
import { snooze } from "./snooze";

/** What is decided for each athlete of a run. */
export interface BulkPlan extends BulkChoice {
  readonly act: BulkAct;
  readonly days: number | null;
  readonly reason: string | null;
  readonly message: string | null;
}

/**
 * One athlete's part of a run, by the same use case as if it were done alone.
 * @param id under which what it makes is made once
 * @throws Refusal `overtaken` where something has changed since it was decided; `not-possible` with `why`, a BulkRefusal.
 */
export async function actOnOne(
  context: Context,
  athlete: Subject,
  version: number,
  plan: BulkPlan,
  id: string,
): Promise<void> {
  const { act, ownerId, days, reason, templateId, templateVersion } = plan;
  await guardVersion(context, athlete.id, version);
  const facts = (await bulkFactsOf(context, [athlete.id], plan)).get(athlete.id);
  const why = facts === undefined ? "not-found" : bulkRefusal(act, facts);
  if (why !== null) throw new Refusal("not-possible", undefined, { why });
  switch (act) {
    case "acknowledge":
      await acknowledge(context, athlete, ownerId ?? "");
      return;
    case "assign":
      return assignOwner(context, athlete, ownerId ?? "");
    case "ask":
      return askToAnswer(context, athlete);
    case "snooze":
      return snooze(context, athlete, days ?? 1, reason ?? "");
    case "message":
      return sendMessage(context, athlete, plan.message ?? "", id);
    case "template":
      return templateId === null
        ? takeTemplateOff(context, athlete, reason ?? "")
        : giveTemplate(context, athlete, { templateId, version: templateVersion ?? 0, reason: reason ?? "" });
  }
}
