import { RULE_SET, type RuleSet } from "../rule-set";

/** Why a cause would hurt, in plain words: one sentence per mechanism of the seed; none for an unknown id. */
export function explanationOf(causeId: string, ruleSet: RuleSet = RULE_SET): readonly string[] {
  const cause = ruleSet.causes.find(({ id }) => id === causeId);
  return (cause?.mechanisms ?? []).flatMap((id) =>
    ruleSet.mechanisms.flatMap((mechanism) => (mechanism.id === id ? [mechanism.text] : [])),
  );
}
