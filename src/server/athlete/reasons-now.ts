import "server-only";
import type { Assessment } from "@/domain/assessment/assessment";
import { tierRank } from "@/domain/assessment/tier";
import type { ResultReason } from "@/domain/athlete/result";
import { liftedText, ruleText, wordAnswers } from "@/domain/athlete/wording";
import { isLifted, type FlagFact } from "@/domain/triage/standing-now";
import type { Context } from "../context";
import { tellersOf } from "./tellers-of";

/**
 * Why an athlete stands where they stand now: one line per open flag, at the tier that it has now, with the answers that
 * raised it, the most urgent first. What is lifted says so and asks for nothing.
 */
export async function reasonsNow(
  context: Context,
  athleteId: string,
  inForce: readonly FlagFact[],
): Promise<readonly ResultReason[]> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  const { givenName } = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athleteId },
    select: { givenName: true },
  });
  const told = await tellersOf(context, athleteId, givenName);
  const rows = await tx.flag.findMany({
    where: { ...where, state: "open" },
    select: { rule: true, label: true, assessment: { select: { result: true } } },
  });
  const latest = await tx.assessment.findFirst({
    where,
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { result: true },
  });
  const results = (row: (typeof rows)[number] | undefined) =>
    [latest, row?.assessment].flatMap((each) => (each ? [each.result as unknown as Assessment] : []));
  return inForce
    .toSorted((a, b) => tierRank(b.tier) - tierRank(a.tier))
    .map((flag) => {
      const row = rows.find(({ rule }) => rule === flag.rule);
      const fired = results(row).flatMap(({ flags }) => flags.filter(({ id }) => id === flag.rule));
      const lifted = isLifted(flag, now.toISOString());
      const text = lifted ? liftedText(flag.rule) : ruleText(flag.rule, flag.tier).athlete;
      return {
        rule: flag.rule,
        text: told(flag.rule, text, now),
        label: (row?.label ?? "beyond") as ResultReason["label"],
        answers: wordAnswers(fired[0]?.because ?? []),
        liftedUntil: lifted ? (flag.lift?.untilOn ?? null) : null,
      };
    });
}
