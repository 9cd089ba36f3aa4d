import type { Answers } from "@/domain/questionnaire/answers";
import type { Conflict } from "./assessment";
import { becauseOf } from "./because";
import type { ConflictCheck } from "./conflicts";
import { evaluate, type Situation } from "./evaluate";
import { MODE_OF_TIER, type Rule, type Step } from "./rule";
import { tierRank, type Mode, type Tier } from "./tier";

/** A rule that holds, at the tier that its rows give it, with the questions that decided. */
export interface Finding {
  readonly rule: Rule;
  readonly tier: Tier;
  readonly mode: Mode;
  /** Ids of the questions whose answers made it hold and gave it its tier. */
  readonly because: readonly string[];
}

/** What the rules make of one situation. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Ids of the rules that are not known to hold or not, or whose tier may be higher than found. */
  readonly unknown: readonly string[];
  /** Questions whose answers would settle those. */
  readonly unanswered: readonly string[];
}

/** Judges every rule, in order. */
export function judge(rules: readonly Rule[], situation: Situation): Judgement {
  const findings: Finding[] = [];
  const unknown: string[] = [];
  const unanswered = new Set<string>();
  for (const rule of rules) {
    const verdict = evaluate(rule.when, situation, "true");
    if (verdict.truth === "false") continue;
    if (verdict.truth === "unknown") {
      unknown.push(rule.id);
      for (const id of verdict.unanswered) unanswered.add(id);
      continue;
    }
    const graded = grade(rule, situation);
    findings.push({
      rule,
      tier: graded.step.tier,
      mode: graded.step.mode ?? MODE_OF_TIER[graded.step.tier],
      because: [...new Set([...verdict.because, ...graded.because])],
    });
    if (graded.unanswered.length > 0) {
      unknown.push(rule.id);
      for (const id of graded.unanswered) unanswered.add(id);
    }
  }
  return { findings, unknown, unanswered: [...unanswered] };
}

interface Graded {
  readonly step: Pick<Step, "tier" | "mode">;
  readonly because: readonly string[];
  /** Not empty when a row above the one taken cannot be judged. */
  readonly unanswered: readonly string[];
}

function grade(rule: Rule, situation: Situation): Graded {
  const raises = rule.raises.map((step) => ({ step, verdict: evaluate(step.when, situation, "true") }));
  const holding = raises.filter(({ verdict }) => verdict.truth === "true");
  const top = holding.reduce<Tier>(
    (tier, { step }) => (tierRank(step.tier) > tierRank(tier) ? step.tier : tier),
    rule.tier,
  );
  const open = raises.filter(
    ({ step, verdict }) => verdict.truth === "unknown" && tierRank(step.tier) > tierRank(top),
  );
  const unanswered = open.flatMap(({ verdict }) => verdict.unanswered);
  const taken = holding.filter(({ step }) => step.tier === top);
  const [first] = taken;
  if (first !== undefined) {
    return { step: first.step, because: taken.flatMap(({ verdict }) => verdict.because), unanswered };
  }
  for (const step of rule.lowers) {
    const verdict = evaluate(step.when, situation, "unknown");
    if (verdict.truth === "true") return { step, because: verdict.because, unanswered };
  }
  return { step: rule, because: [], unanswered };
}

/** The contradictions among the answers given together (clinical content 3.3 rule 3). */
export function conflictsIn(
  checks: readonly ConflictCheck[],
  situation: Situation,
  given: Answers,
): readonly Conflict[] {
  return checks.flatMap((check) => {
    const { truth, because } = evaluate(check.when, situation, "unknown");
    return truth === "true" && because.every((id) => Object.hasOwn(given, id))
      ? [{ id: check.id, because: becauseOf(because, situation.answers) }]
      : [];
  });
}
