import type { AlertBudget } from "@/domain/assessment/budget/alert-budget";
import { readBudgetBatches } from "@/server/assessment/queries";

/** A page waits no longer than this, and says how far it has come. Milliseconds. */
const AS_LONG_AS = 5_000;

/** The budget over as many athletes as can be read in some seconds; it tells how many. */
export async function readBudgetWithin(organisation: string, threshold: string): Promise<AlertBudget> {
  const end = Date.now() + AS_LONG_AS;
  const { first, all } = await readBudgetBatches(organisation, { threshold });
  let budget: AlertBudget = first;
  for await (const batch of all) {
    budget = batch;
    if (Date.now() >= end) break;
  }
  return budget;
}
