import "server-only";
import { z } from "zod";
import { RULE_SET } from "@/domain/assessment/rule-set";
import type { AlertBudget } from "@/domain/assessment/budget/alert-budget";
import { defineBatchedQuery } from "../batches";
import { defineQuery } from "../query";
import { budgetBatch } from "./alert-budget";

/** The rule set that judges in this organisation, for its staff. */
export const readRules = defineQuery({
  id: "rules.read",
  input: z.void(),
  run: async () => ({ ruleSet: RULE_SET }),
});

const budgetBatches = defineBatchedQuery({
  id: "budget.read",
  input: z.strictObject({ threshold: z.string().max(40) }),
  run: budgetBatch,
  isLast: ({ isLast }) => isLast,
});

/** A page waits no longer than this for a budget, and says how far it has come. Milliseconds. */
const BUDGET_WITHIN = 5_000;

/**
 * What a threshold would have given on the stored data, batch by batch for some seconds; `athletes` tells how many were
 * read until then. Clinicians alone: told to a coach it would answer questions about answers that coaches do not read.
 */
export async function readAlertBudget(
  organisation: string,
  asked: { readonly threshold: string },
): Promise<AlertBudget> {
  const end = Date.now() + BUDGET_WITHIN;
  const { first, all } = await budgetBatches(organisation, asked);
  let budget: AlertBudget = first;
  for await (const batch of all) {
    budget = batch;
    if (Date.now() >= end) break;
  }
  return budget;
}
