import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import type { Condition } from "@/domain/assessment/condition";
import type { Rule } from "@/domain/assessment/rule";
import { tierRank } from "@/domain/assessment/tier";
import type { Ranks } from "./as-json-rules";
import { nameOf, type Flat } from "./prepare";

/** Our rules in zen-engine: a decision of one expression node with an expression per rule, compiled once. */
export function zenEngine(rules: readonly Rule[]): (flat: Flat) => Promise<Ranks> {
  const engine = new ZenEngine();
  const names = rules.map(({ id }, index) => ({ id, key: `r${index}` }));
  const decision = engine.createDecision(
    new ZenDecisionContent({
      contentType: "application/vnd.gorules.decision",
      nodes: [
        { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
        {
          id: "rules",
          name: "rules",
          type: "expressionNode",
          position: { x: 1, y: 0 },
          content: {
            expressions: rules.map((rule, index) => ({
              id: `e${index}`,
              key: `r${index}`,
              value: expressionOf(rule),
            })),
          },
        },
        { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
      ],
      edges: [
        { id: "a", type: "edge", sourceId: "in", targetId: "rules" },
        { id: "b", type: "edge", sourceId: "rules", targetId: "out" },
      ],
    }),
  );
  return async (flat) => {
    const { result } = (await decision.evaluate(flat)) as { result: Readonly<Record<string, number>> };
    return new Map(
      names.flatMap(({ id, key }) => {
        const rank = result[key] ?? -1;
        return rank < 0 ? [] : [[id, rank] as const];
      }),
    );
  };
}

/** The rank of the tier, or -1: the highest raise that holds, else the first lower, else the rule's own. */
function expressionOf({ when, tier, raises, lowers }: Rule): string {
  const rows = [
    ...raises
      .toSorted((a, b) => tierRank(b.tier) - tierRank(a.tier))
      .map((step) => ({ step, certain: false })),
    ...lowers.map((step) => ({ step, certain: true })),
  ];
  const graded = rows.reduceRight(
    (rest, { step, certain }) => `(${inZen(step.when, certain)} ? ${tierRank(step.tier)} : ${rest})`,
    String(tierRank(tier)),
  );
  return `${inZen(when, false)} ? ${graded} : -1`;
}

function inZen(condition: Condition, certain: boolean): string {
  const each = (child: Condition) => inZen(child, certain);
  if ("all" in condition) return `(${condition.all.map(each).join(" and ")})`;
  if ("any" in condition) return `(${condition.any.map(each).join(" or ")})`;
  if ("of" in condition) {
    return `((${condition.of.map((child) => `(${each(child)} ? 1 : 0)`).join(" + ")}) >= ${condition.atLeast})`;
  }
  if ("not" in condition) return `(not ${each(condition.not)})`;
  if ("certain" in condition) return each(condition.certain);
  const name = nameOf(condition);
  if ("codes" in condition) return `some(${name}, # in ${JSON.stringify(condition.codes)})`;
  if ("mentions" in condition) return `(${name} == true)`;
  const { from, below } = condition.band;
  const [low, high] = "fact" in condition ? [`${name}_min`, `${name}_max`] : [name, name];
  const parts = [
    `${low} != null`,
    ...(from === undefined ? [] : [`${certain ? low : high} >= ${from}`]),
    ...(below === undefined ? [] : [`${certain ? high : low} < ${below}`]),
  ];
  return `(${parts.join(" and ")})`;
}
