import type { Rule } from "./rule";

const TEXT = { clinician: "-", athlete: "-", coach: "-" };

/** A rule of no rule set, at WITHIN_DAYS and without rows unless told otherwise. */
export function aRule(changes: Partial<Rule> & Pick<Rule, "when">): Rule {
  return {
    id: "A-RULE",
    version: 1,
    label: "beyond",
    category: "other-medical",
    text: TEXT,
    textAt: {},
    source: "-",
    grade: "C",
    tier: "WITHIN_DAYS",
    raises: [],
    lowers: [],
    ...changes,
  };
}
