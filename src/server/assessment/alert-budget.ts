import "server-only";
import { BUDGET_DAYS, type AlertBudget } from "@/domain/assessment/budget/alert-budget";
import { MOVABLES, type Movable } from "@/domain/assessment/budget/movable";
import { together, weigh, type ConfirmedCase } from "@/domain/assessment/budget/weigh";
import { RULE_SET } from "@/domain/assessment/rule-set";
import type { Context } from "../context";
import { pastsOf } from "./history-of";

const DAY = 86_400_000;
/** Athletes of one transaction: few, so that nobody else waits while they are judged anew. */
const ATHLETES_AT_ONCE = 10;

/** Some athletes' part of the budget, and where the next part begins. */
export interface BudgetBatch extends AlertBudget {
  readonly last: string | null;
  readonly isLast: boolean;
}

/** The part after another, or the first, with all that came before added. Only stored answers are read; nothing is kept. */
export async function budgetBatch(
  context: Context,
  { threshold }: { readonly threshold: string },
  before: BudgetBatch | null,
): Promise<BudgetBatch> {
  const { tx, organisation, now } = context;
  const movable = MOVABLES.find(({ id }) => id === threshold) ?? MOVABLES[0];
  if (movable === undefined) throw new Error("There is no threshold to weigh.");
  const since = new Date(now.getTime() - BUDGET_DAYS * DAY);
  // Whoever took the consent back is judged by nobody any more.
  const where = {
    ...{ organisationId: organisation.id, consentWithdrawnAt: null },
    submissions: { some: {} },
  };
  const athletes = await tx.athlete.findMany({
    where: { ...where, ...(before?.last ? { id: { gt: before.last } } : {}) },
    orderBy: { id: "asc" },
    take: ATHLETES_AT_ONCE,
    select: { id: true },
  });
  const ids = athletes.map(({ id }) => id);
  context.concerns(...ids);
  const cases = await casesOf(context, ids, since);
  const part = await weighed(context, movable, ids, cases.confirmed, since);
  return {
    threshold: movable.id,
    inForce: movable.inForce(RULE_SET.serial.thresholds),
    tallies: before === null ? part : together(before.tallies, part),
    athletes: (before?.athletes ?? 0) + ids.length,
    allAthletes: before?.allAthletes ?? (await tx.athlete.count({ where })),
    outcomes: {
      confirmed: (before?.outcomes.confirmed ?? 0) + cases.outcomes.confirmed,
      notConfirmed: (before?.outcomes.notConfirmed ?? 0) + cases.outcomes.notConfirmed,
      open: (before?.outcomes.open ?? 0) + cases.outcomes.open,
    },
    last: ids.at(-1) ?? before?.last ?? null,
    isLast: ids.length < ATHLETES_AT_ONCE,
  };
}

type Cases = ReadonlyMap<string, readonly ConfirmedCase[]>;

async function weighed(
  context: Context,
  movable: Movable,
  ids: readonly string[],
  confirmed: Cases,
  since: Date,
): Promise<AlertBudget["tallies"]> {
  const pasts = await pastsOf(context, ids);
  const nothing = movable.values.map((value) => ({ value, reds: 0, reviews: 0, missed: 0, later: 0 }));
  return ids
    .map((id) =>
      weigh(
        RULE_SET,
        movable,
        {
          entries: (pasts.get(id) ?? []).map(({ entry }) => entry),
          confirmed: confirmed.get(id) ?? [],
        },
        since.toISOString(),
      ),
    )
    .reduce(together, nothing);
}

/** What became of the worsening alerts of these athletes: a referral while one was open confirms it. */
async function casesOf(
  { tx, organisation }: Context,
  ids: readonly string[],
  since: Date,
): Promise<{ readonly confirmed: Cases; readonly outcomes: AlertBudget["outcomes"] }> {
  const where = { organisationId: organisation.id, athleteId: { in: [...ids] } };
  const flags = await tx.flag.findMany({
    where: { ...where, rule: "REFER-WORSENING", raisedAt: { gte: since } },
    orderBy: [{ raisedAt: "asc" }, { id: "asc" }],
    select: { athleteId: true, raisedAt: true, closedAt: true, state: true },
  });
  const referrals = await tx.referral.findMany({
    where: { ...where, orderedAt: { gte: since } },
    orderBy: [{ orderedAt: "asc" }, { id: "asc" }],
    select: { athleteId: true, orderedAt: true },
  });
  const cases = flags.map(({ athleteId, raisedAt, closedAt, state }) => {
    const referral = referrals.find(
      (each) =>
        each.athleteId === athleteId &&
        each.orderedAt >= raisedAt &&
        (closedAt === null || each.orderedAt <= closedAt),
    );
    return { athleteId, raisedAt, isOpen: state === "open", referredAt: referral?.orderedAt ?? null };
  });
  const confirmed = cases.flatMap(({ athleteId, raisedAt, referredAt }) =>
    referredAt === null
      ? []
      : [{ athleteId, raisedAt: raisedAt.toISOString(), referredAt: referredAt.toISOString() }],
  );
  return {
    confirmed: Map.groupBy(confirmed, ({ athleteId }) => athleteId),
    outcomes: {
      confirmed: confirmed.length,
      notConfirmed: cases.filter(({ referredAt, isOpen }) => referredAt === null && !isOpen).length,
      open: cases.filter(({ referredAt, isOpen }) => referredAt === null && isOpen).length,
    },
  };
}
