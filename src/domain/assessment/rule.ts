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

/** A rule that raises a flag. Plain data: exported, hashed, shown and judged as it stands. */
export interface Rule {
  /** REFER- for what the seed demands, X- for what goes beyond it. */
  readonly id: string;
  readonly version: number;
  readonly label: Label;
  readonly category: FlagCategory;
  /** The rule in words. Athlete and coach read no disease names, the coach no answers. */
  readonly text: { readonly clinician: string; readonly athlete: string; readonly coach: string };
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
  readonly text: Rule["text"];
  readonly source: string;
  readonly grade: EvidenceGrade;
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

/** What a coach reads of every flag of a category: what to do, never why. */
export const COACH_TEXT: Readonly<Record<FlagCategory, string>> = {
  neurological: "Medical review needed (neurological). No running until seen.",
  injury: "Medical review needed (injury). Follow the training limits shown.",
  worsening: "Medical review needed (worsening). Follow the training limits shown.",
  "other-medical": "Medical review needed. Follow the training limits shown.",
  "daily-life": "Review needed (daily life). Follow the training limits shown.",
  persistence: "Review needed (not settling). Follow the training limits shown.",
};
