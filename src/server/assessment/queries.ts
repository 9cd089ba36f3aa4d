import "server-only";
import { z } from "zod";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { defineBatchedQuery } from "../batches";
import { defineQuery } from "../query";
import { budgetBatch } from "./alert-budget";

/** The rule set that judges in this organisation, for its staff. */
export const readRules = defineQuery({
  id: "rules.read",
  input: z.void(),
  run: async () => ({ ruleSet: RULE_SET }),
});

/**
 * What a threshold would have given on the stored data, batch by batch. Clinicians alone: told to a coach it would answer
 * questions about answers that coaches do not read.
 */
export const readBudgetBatches = defineBatchedQuery({
  id: "budget.read",
  input: z.strictObject({ threshold: z.string().max(40) }),
  run: budgetBatch,
  isLast: ({ isLast }) => isLast,
});
