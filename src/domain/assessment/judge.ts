import type { Answers } from "@/domain/questionnaire/answers";
import type { Contradiction } from "@/domain/questionnaire/contradicted-gates";
import type { Conflict } from "./assessment";
import { becauseOf } from "./because";
import type { ConflictCheck } from "./conflicts";
import { evaluate, type Situation } from "./evaluate";
import { MODE_OF_TIER, type Rule, type Step } from "./rule";
import { tierRank, type Mode, type Tier } from "./tier";
import { readsSeries, type SerialEvidence } from "./worsening/serial-evidence";

/** A rule that holds, at the tier that its rows give it, with the questions that decided. */
export interface Finding {
  readonly rule: Rule;
  readonly tier: Tier;
  readonly mode: Mode;
  /** Ids of the questions whose answers made it hold and gave it its tier. */
  readonly because: readonly string[];
  /** Of a rule that asks what the series shows: the tests that hold. */
  readonly series?: readonly SerialEvidence[];
}

/** A rule that is not known to hold or not, or whose tier may be higher than found. */
export interface Open {
  readonly id: string;
  /** Questions whose answers would settle it. */
  readonly unanswered: readonly string[];
}

/** What the rules make of one situation. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly unknown: readonly Open[];
}

/** Judges every rule, in order. `series`: what the check-ins show, as evidence of the rules that ask for it. */
export function judge(
  rules: readonly Rule[],
  situation: Situation,
  series: readonly SerialEvidence[] = [],
): Judgement {
  const findings: Finding[] = [];
  const unknown: Open[] = [];
  for (const rule of rules) {
    const verdict = evaluate(rule.when, situation, "true");
    if (verdict.truth === "unknown") unknown.push({ id: rule.id, unanswered: verdict.unanswered });
    if (verdict.truth !== "true") continue;
    const { step, because, unanswered } = grade(rule, situation);
    findings.push({
      rule,
      tier: step.tier,
      mode: step.mode ?? MODE_OF_TIER[step.tier],
      because: [...new Set([...verdict.because, ...because])],
      ...(series.length > 0 && readsSeries(rule) ? { series } : {}),
    });
    if (unanswered.length > 0) unknown.push({ id: rule.id, unanswered });
  }
  return { findings, unknown };
}

/**
 * Two readings of the same answers: each rule at the higher of what it gives by either, and not known where it is by
 * either.
 */
export function moreSerious(one: Judgement, other: Judgement): Judgement {
  const higher = ({ rule, tier }: Finding, among: readonly Finding[]) =>
    !among.some((each) => each.rule.id === rule.id && tierRank(each.tier) >= tierRank(tier));
  const added = other.findings.filter((finding) => higher(finding, one.findings));
  const kept = one.findings.filter(({ rule }) => !added.some((each) => each.rule.id === rule.id));
  const alsoOpen = other.unknown.filter(({ id }) => !one.unknown.some((each) => each.id === id));
  const unknown = one.unknown.map(({ id, unanswered }) => {
    const more = other.unknown.find((each) => each.id === id)?.unanswered ?? [];
    return { id, unanswered: [...new Set([...unanswered, ...more])] };
  });
  return { findings: [...kept, ...added], unknown: [...unknown, ...alsoOpen] };
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

/** The findings, those by a contradicted answer with what contradicts it: neither of the two is shown alone. */
export function withFollowUps(
  findings: readonly Finding[],
  contradictions: readonly Contradiction[],
): readonly Finding[] {
  if (contradictions.length === 0) return findings;
  return findings.map((finding) => {
    const others = contradictions
      .filter(({ gate }) => finding.because.some((id) => Object.hasOwn(gate.readAs, id)))
      .flatMap(({ gate, followUps }) => [gate.gate, ...followUps]);
    return { ...finding, because: [...new Set([...finding.because, ...others])] };
  });
}

/**
 * The contradictions among the answers given together (clinical content 3.3 rule 3).
 * @param situation by the answers as they were given
 */
export function conflictsIn(
  checks: readonly ConflictCheck[],
  situation: Situation,
  given: Answers,
  contradictions: readonly Contradiction[],
): readonly Conflict[] {
  return checks.flatMap((check) => {
    if (check.followUp) {
      const both = contradictions
        .flatMap(({ gate, followUps }) => [gate.gate, ...followUps])
        .filter((id) => Object.hasOwn(given, id));
      return both.length === 0 ? [] : [{ id: check.id, because: becauseOf(both, situation.answers) }];
    }
    const { truth, because } = evaluate(check.when, situation, "unknown");
    return truth === "true" && because.every((id) => Object.hasOwn(given, id))
      ? [{ id: check.id, because: becauseOf(because, situation.answers) }]
      : [];
  });
}
