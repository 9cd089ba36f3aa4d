import type { Assessment, Because, FiredFlag, FlagCategory, Label } from "@/domain/assessment/assessment";
import type { HistoryEntry } from "@/domain/assessment/assessment";
import { ENGINE_VERSION } from "@/domain/assessment/engine-version";
import { textAtTier, type EvidenceGrade, type Rule } from "@/domain/assessment/rule";
import { RULE_SET, type RuleSet } from "@/domain/assessment/rule-set";
import type { Mode, Tier } from "@/domain/assessment/tier";
import type { SerialEvidence } from "@/domain/assessment/worsening/serial-evidence";
import type { Answers } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { describeAnswer } from "@/domain/questionnaire/describe";
import { seriesInWords, shortDay } from "./series-in-words";
import { smallestChanges, type SmallestChanges } from "./smallest-change";

/** An answer as it was given, and in words. */
export interface ReceiptAnswer extends Because {
  readonly text: string;
  readonly words: string;
}

/** A rule that fired, as it stood in the rule set that judged. */
export interface ReceiptRule extends Pick<
  FiredFlag,
  "id" | "tier" | "mode" | "latched" | "since" | "liftedUntil" | "textDerived"
> {
  readonly version: number;
  readonly label: Label;
  readonly category: FlagCategory;
  readonly grade: EvidenceGrade;
  readonly source: string;
  readonly text: Rule["text"];
  readonly answers: readonly ReceiptAnswer[];
  /** The tests of the series that held (W1 to W6), with the values by which they did. */
  readonly series?: readonly ReceiptTest[];
  /** Signed by a clinician, in this version. */
  readonly approved: boolean;
}

/** One of W1 to W6 that held, as it stood in the rule set that judged. */
export interface ReceiptTest extends SerialEvidence {
  readonly version: number;
  readonly text: string;
  readonly words: string;
}

/** Everything that made a result what it is. */
export interface Receipt extends SmallestChanges {
  readonly tier: Tier;
  readonly mode: Mode;
  readonly engineVersion: string;
  readonly ruleSet: Assessment["ruleSet"];
  readonly fired: readonly ReceiptRule[];
  /** Rules that could not be judged, and the questions that would settle them. */
  readonly unknown: readonly {
    readonly id: string;
    readonly version: number;
    readonly text: Rule["text"];
  }[];
  readonly unanswered: readonly { readonly question: string; readonly text: string }[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly text: string;
    readonly answers: readonly ReceiptAnswer[];
  }[];
  /** Questions whose answers are too old for new loaded work. */
  readonly expired: readonly { readonly question: string; readonly text: string }[];
}

/**
 * The receipt of an assessment: what fired, in which version, by which answers, what was unknown, by which rules and
 * engine, and the smallest plausible changes of answers that would alter the tier.
 *
 * @param assessment what `assess` made of these answers after this history at this instant, by this rule set
 * @param corrects instant of the submission that they correct, ISO 8601
 */
export function receiptOf(
  assessment: Assessment,
  answers: Answers,
  history: readonly HistoryEntry[],
  now: string,
  ruleSet: RuleSet = RULE_SET,
  corrects?: string,
): Receipt {
  const rules = new Map([...ruleSet.rules, ...ruleSet.parentRules].map((rule) => [rule.id, rule]));
  return {
    tier: assessment.tier,
    mode: assessment.mode,
    engineVersion: ENGINE_VERSION,
    ruleSet: assessment.ruleSet,
    fired: assessment.flags.flatMap((flag) => {
      const rule = rules.get(flag.id);
      return rule === undefined ? [] : [firedRule(flag, rule, ruleSet)];
    }),
    unknown: assessment.unknown.flatMap((id) => {
      const rule = rules.get(id);
      return rule === undefined ? [] : [{ id, version: rule.version, text: rule.text }];
    }),
    unanswered: assessment.unanswered.map(asked),
    conflicts: assessment.conflicts.map(({ id, because }) => ({
      id,
      text: ruleSet.conflicts.find((each) => each.id === id)?.text ?? id,
      answers: because.map(inWords),
    })),
    expired: assessment.expired.map(asked),
    ...smallestChanges(answers, history, now, ruleSet, corrects),
  };
}

type AnyRule = Pick<Rule, "id" | "version" | "label" | "category" | "grade" | "source" | "text" | "textAt">;

function firedRule(flag: FiredFlag, rule: AnyRule, { approvals, serial }: RuleSet): ReceiptRule {
  const { because, series, ...fired } = flag;
  const { version, label, category, grade, source } = rule;
  return {
    ...fired,
    version,
    label,
    category,
    grade,
    source,
    text: textAtTier(rule, flag.tier),
    answers: because.map(inWords),
    ...(series === undefined ? {} : { series: series.map((each) => testInWords(each, serial)) }),
    approved: approvals.some((each) => each.id === flag.id && each.version === version),
  };
}

function inWords({ question, answer, at }: Because): ReceiptAnswer {
  const words = describeAnswer(question, answer);
  const dated = at === undefined ? { words } : { at, words: `${words} (${shortDay(at)})` };
  return { question, answer, text: textOf(question), ...dated };
}

function testInWords(evidence: SerialEvidence, { rules }: RuleSet["serial"]): ReceiptTest {
  const rule = rules.find(({ id }) => id === evidence.rule);
  const { version, text } = rule ?? { version: 0, text: evidence.rule };
  return { ...evidence, version, text, words: seriesInWords(evidence) };
}

function asked(question: string): { readonly question: string; readonly text: string } {
  return { question, text: textOf(question) };
}

function textOf(question: string): string {
  return findQuestion(question)?.text ?? question;
}
