import "server-only";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import { tierRank, type Tier } from "@/domain/assessment/tier";
import type { Context } from "../context";

/**
 * Whether the athlete's level is what it is because nothing was heard from them, rather than by what they told: a flag
 * that silence has moved up is still open, and no answer since has raised it as far.
 * @param toldTier the tier that the latest answers give a rule; undefined: they say nothing of it
 */
export async function silenceOf(
  { tx, organisation }: Context,
  athleteId: string,
  toldTier: (rule: string) => Tier | undefined,
): Promise<AthleteStanding["silence"]> {
  const where = { organisationId: organisation.id, athleteId };
  const tasks = await tx.contactTask.findMany({
    where: { ...where, reason: "silence-after-nerve-flag", flag: { state: "open" } },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    include: { flag: { select: { rule: true, tier: true } } },
  });
  const [task] = tasks.filter(
    ({ flag }) => flag !== null && tierRank(flag.tier as Tier) > tierRank(toldTier(flag.rule) ?? "NONE"),
  );
  if (!task) return null;
  const answers = await tx.submission.count({ where: { ...where, submittedAt: { gt: task.openedAt } } });
  return { at: task.openedAt.toISOString(), answered: answers > 0 };
}
