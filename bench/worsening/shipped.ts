import { judgeWorsening } from "@/domain/assessment/worsening/judge-worsening";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { WORSENING_RULES, type WorseningRule } from "@/domain/assessment/worsening/worsening-rules";
import { athletes } from "./athletes";
import { holdsAt, type Candidate } from "./candidates";
import { momentsOf } from "./moments";
import { SOME_WEEKS, type Run } from "./simulate";

/** W1c of the engine as the search writes it. */
const SHIPPED: Candidate = {
  name: "W1c",
  signs: [
    {
      slack: RULE_SET.serial.thresholds.carriedRise.slack,
      carried: RULE_SET.serial.thresholds.carriedRise.carried,
    },
  ],
  early: {
    steps: RULE_SET.serial.thresholds.carriedRise.startUpSteps,
    rise: RULE_SET.serial.thresholds.startUp.rise,
  },
};
/** W2 and W1c alone, as if published. */
const PUBLISHED: readonly WorseningRule[] = WORSENING_RULES.map((rule) => ({
  ...rule,
  status: rule.id === "W1c" || rule.id === "W2" ? "in-force" : "candidate",
}));

/** How many athletes the W1c of the engine, published, first flags in another week than that of the search. */
export function shippedDisagreements({ seed }: Run): { readonly different: number; readonly of: number } {
  const all = athletes("step2", { noise: 1.5, missing: SOME_WEEKS, weeks: 12 }, 500, seed);
  const different = all.filter((checkIns) => {
    const searched = momentsOf(checkIns).find((moment) => holdsAt(SHIPPED, moment))?.week;
    const judged = checkIns.findIndex(
      (_, index) =>
        index > 0 &&
        judgeWorsening(checkIns.slice(0, index + 1), RULE_SET.serial.thresholds, PUBLISHED).truth === "true",
    );
    return searched !== (judged === -1 ? undefined : (checkIns[judged]?.day ?? NaN) / 7);
  });
  return { different: different.length, of: all.length };
}
