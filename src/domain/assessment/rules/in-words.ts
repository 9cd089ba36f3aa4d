import type { FlagCategory } from "../assessment";
import { otherTiers, type ParentRule, type Rule, type RuleText, type Step, type TextAt } from "../rule";
import { TIERS, type Tier } from "../tier";

/** What a rule says before its tiers are put into words. */
interface ToWord {
  readonly clinician: string;
  /** What the athlete told, never what to do about it: that belongs to the tier. */
  readonly about: string;
  /** Where a tier is about something else. */
  readonly aboutAt?: Readonly<Partial<Record<Tier, string>>>;
}
export type RuleToWord = Omit<Rule, "text" | "textAt"> & { readonly text: ToWord };
export type ParentRuleToWord = Omit<ParentRule, "text" | "textAt"> & { readonly text: ToWord };
export type { Step };

/**
 * What an athlete is told to do, one sentence for each tier and the same for every rule: two flags of one tier cannot
 * contradict each other, and a raised one does not speak of its old tier. Positions are not here: see emergencyPosition.
 */
export const ACTION: Readonly<Record<Tier, string>> = {
  NONE: "",
  ROUTINE: "Book a visit in the next two to four weeks.",
  INCOMPLETE: "",
  WITHIN_DAYS: "Have it examined this week.",
  SAME_DAY: "Speak to a doctor today.",
  EMERGENCY: "Get emergency help now.",
};

const KIND: Readonly<Record<FlagCategory, string>> = {
  neurological: " (neurological)",
  injury: " (injury)",
  worsening: " (worsening)",
  "other-medical": "",
  "daily-life": " (daily life)",
  persistence: " (not settling)",
};

/** What a coach reads of a flag: its category and what to do, never why. */
function coachText(category: FlagCategory, tier: Tier): string {
  const kind = KIND[category];
  switch (tier) {
    case "EMERGENCY":
      return `Medical emergency${kind}. Not training.`;
    case "SAME_DAY":
      return `Medical review needed today${kind}. No training until seen.`;
    case "WITHIN_DAYS":
      return category === "neurological"
        ? `Medical review needed${kind}. No running until seen.`
        : `Medical review needed${kind}. Follow the training limits shown.`;
    default:
      return `Review needed${kind}. Follow the training limits shown.`;
  }
}

function wordsAt(category: FlagCategory, { clinician, about, aboutAt }: ToWord, tier: Tier): RuleText {
  return {
    clinician,
    athlete: `${aboutAt?.[tier] ?? about} ${ACTION[tier]}`.trim(),
    coach: coachText(category, tier),
  };
}

function textAt(category: FlagCategory, text: ToWord, tiers: readonly Tier[]): TextAt {
  const given = TIERS.filter((tier) => tiers.includes(tier));
  return Object.fromEntries(given.map((tier) => [tier, wordsAt(category, text, tier)]));
}

/** Puts a rule into words at each tier that it can give. */
export function inWords(rule: RuleToWord): Rule {
  const { category, text, tier } = rule;
  return { ...rule, text: wordsAt(category, text, tier), textAt: textAt(category, text, otherTiers(rule)) };
}

/** Puts a parent into words at each tier that its children can give; by itself at the lowest of them. */
export function parentInWords(parent: ParentRuleToWord, rules: readonly RuleToWord[]): ParentRule {
  const tiers = rules
    .filter((rule) => rule.parent === parent.id)
    .flatMap((rule) => [rule.tier, ...otherTiers(rule)]);
  const own = TIERS.find((tier) => tiers.includes(tier)) ?? "ROUTINE";
  const { category, text } = parent;
  return {
    ...parent,
    text: wordsAt(category, text, own),
    textAt: textAt(
      category,
      text,
      tiers.filter((tier) => tier !== own),
    ),
  };
}
