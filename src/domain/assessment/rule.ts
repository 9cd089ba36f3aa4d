import type { FlagCategory, Label } from "./assessment";
import type { Condition } from "./condition";
import type { Mode, Tier } from "./tier";

/** A row under a rule: when it holds, the rule takes this tier instead (clinical content 3.2, "raised", "lowered"). */
export interface Step {
  readonly when: Condition;
  readonly tier: Tier;
  /** Where the clinical content asks for another mode than the tier's own. */
  readonly mode?: Mode;
}

/**
 * How good the ground of a rule is. B: a published source was read for it, often its first page only, and its numbers
 * may still be expert view; C: expert knowledge. Nothing here has been tried on runners with pain of the upper back.
 */
export type EvidenceGrade = "B" | "C";

/** A rule in words. Athlete and coach read no disease names, the coach no answers. */
export interface RuleText {
  readonly clinician: string;
  readonly athlete: string;
  readonly coach: string;
}

/** Words for the tiers that the rows of a rule give, and for ROUTINE, which a lifted flag has. */
export type TextAt = Readonly<Partial<Record<Tier, RuleText>>>;

/** A rule that raises a flag. Plain data: exported, hashed, shown and judged as it stands. */
export interface Rule {
  /** REFER- for what the seed demands, X- for what goes beyond it. */
  readonly id: string;
  readonly version: number;
  readonly label: Label;
  readonly category: FlagCategory;
  /** At its own tier. */
  readonly text: RuleText;
  /** At every other tier that a row gives: what an athlete reads to do follows the tier finally given. */
  readonly textAt: TextAt;
  /** Section of the clinical content, and the kind of source behind it. */
  readonly source: string;
  readonly grade: EvidenceGrade;
  readonly when: Condition;
  readonly tier: Tier;
  readonly mode?: Mode;
  /** The highest that holds counts. One that is not known leaves the rule among the unknown. */
  readonly raises: readonly Step[];
  /** Count only when they hold for sure and nothing raises. */
  readonly lowers: readonly Step[];
  /** Id of the rule that fires with it, at its highest child's tier. */
  readonly parent?: string;
  /** Read from free text: a clinician confirms it. */
  readonly textDerived?: true;
}

/** A rule that fires with any of its children. */
export interface ParentRule {
  readonly id: string;
  readonly version: number;
  readonly label: Label;
  readonly category: FlagCategory;
  readonly text: RuleText;
  readonly textAt: TextAt;
  readonly source: string;
  readonly grade: EvidenceGrade;
}

/** The tiers at which a rule is read, its own left out: those of its rows, and ROUTINE while it is lifted. */
export function otherTiers({
  tier,
  raises,
  lowers,
}: Pick<Rule, "tier" | "raises" | "lowers">): readonly Tier[] {
  const tiers: readonly Tier[] = ["ROUTINE", ...[...raises, ...lowers].map((step) => step.tier)];
  return [...new Set(tiers)].filter((each) => each !== tier);
}

/** The words of a rule at the tier that it gave; its own where it has none for that (another rule set raised it). */
export function textAtTier(rule: Pick<Rule, "text" | "textAt">, tier: Tier): RuleText {
  return rule.textAt[tier] ?? rule.text;
}

/** Mode that goes with a tier unless the rule says otherwise (clinical content 1.5, as ruled). */
export const MODE_OF_TIER: Readonly<Record<Tier, Mode>> = {
  NONE: "FULL",
  ROUTINE: "FULL",
  INCOMPLETE: "RESTRICTED",
  WITHIN_DAYS: "RESTRICTED",
  SAME_DAY: "HOLD",
  EMERGENCY: "HOLD",
};
