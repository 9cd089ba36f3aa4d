import type { Answers } from "@/domain/questionnaire/answers";
import { answersAsRead } from "@/domain/questionnaire/contradicted-gates";
import { STRONG_PAIN } from "../assess";
import type { RuleSet } from "../rule-set";
import { MODE_OF_TIER } from "../rule";
import { MODES, type Mode, type Tier } from "../tier";
import { compileCondition, YES } from "./compile-condition";
import { compileRules, judgeInto } from "./compile-rules";
import { listerOf, type QuickResult } from "./list-flags";
import { heldMode, HOLDS, tierAt, UNSETTLED } from "./outcome";
import { toldAlone } from "./told-alone";

/** Tier, mode and flags of a submission without a history, as `assess` gives them. */
export type QuickResultWithMode = QuickResult & { readonly mode: Mode };

/** Compiles a rule set into a function that gives tier, mode and flags of a submission without a history. */
export function compileWithMode(ruleSet: RuleSet): (answers: Answers, now: string) => QuickResultWithMode {
  const compiled = compileRules(ruleSet.rules, [STRONG_PAIN]);
  const { reader } = compiled;
  const outcomes = new Uint8Array(compiled.rules.length);
  const strong = compileCondition(STRONG_PAIN, reader.places, "true");
  const toldOf = toldAlone(ruleSet);
  const list = listerOf(ruleSet);
  return (answers, now) => {
    reader.take(answersAsRead(answers), now, toldOf(answers, now));
    const result = list(tierAt(judgeInto(outcomes, compiled)), outcomes);
    const level = result.tier === "ROUTINE" && strong(reader) === YES ? MODES.indexOf("FULL-L1") : 0;
    const mode = Math.max(level, modeOf(result.tier, result, outcomes));
    return { ...result, mode: MODES[mode] ?? "HOLD" };
  };
}

/** The strictest of the flags' own modes, that of a tier that no flag carries, and that of what is not known. */
function modeOf(tier: Tier, { flags }: QuickResult, outcomes: Uint8Array): number {
  const carried = flags.some((flag) => flag.tier === tier);
  let strictest = carried ? 0 : MODES.indexOf(MODE_OF_TIER[tier]);
  for (const outcome of outcomes) {
    if ((outcome & HOLDS) !== 0) strictest = Math.max(strictest, heldMode(outcome & ~UNSETTLED));
    if ((outcome & UNSETTLED) !== 0) strictest = Math.max(strictest, MODES.indexOf(MODE_OF_TIER.INCOMPLETE));
  }
  return strictest;
}
