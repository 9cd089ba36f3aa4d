import type { Condition } from "../condition";
import type { RuleSet } from "../rule-set";
import { jsonPath } from "./rule-set-problem";

/** A condition with the place in the JSON where it stands. */
export interface Located {
  readonly at: string;
  readonly condition: Condition;
}

/** Every whole condition of a rule set. */
export function conditionsIn(ruleSet: RuleSet): readonly Located[] {
  const list = (name: string, items: readonly { readonly when: Condition }[]) =>
    items.map(({ when }, at): Located => ({ at: jsonPath(name, at, "when"), condition: when }));
  const rules = ruleSet.rules.flatMap((rule, at): readonly Located[] => [
    { at: jsonPath("rules", at, "when"), condition: rule.when },
    ...list(jsonPath("rules", at, "raises"), rule.raises),
    ...list(jsonPath("rules", at, "lowers"), rule.lowers),
  ]);
  const causes = ruleSet.causes.flatMap(({ items, declined }, at): readonly Located[] => [
    ...list(jsonPath("causes", at, "items"), items),
    ...items.flatMap(({ sufficient }, item) =>
      sufficient === undefined
        ? []
        : [{ at: jsonPath("causes", at, "items", item, "sufficient"), condition: sufficient }],
    ),
    ...(declined === undefined ? [] : [{ at: jsonPath("causes", at, "declined"), condition: declined }]),
  ]);
  return [
    ...rules,
    ...causes,
    ...list("conflicts", ruleSet.conflicts),
    ...list("gearChecks", ruleSet.gearChecks),
    ...list("notes", ruleSet.notes),
  ];
}

/** A condition and all conditions inside it, each with its place. */
export function withInner({ at, condition }: Located): readonly Located[] {
  return [{ at, condition }, ...innerOf({ at, condition }).flatMap(withInner)];
}

function innerOf({ at, condition }: Located): readonly Located[] {
  const list = (name: string, conditions: readonly Condition[]) =>
    conditions.map((each, index): Located => ({ at: `${at}.${jsonPath(name, index)}`, condition: each }));
  if ("all" in condition) return list("all", condition.all);
  if ("any" in condition) return list("any", condition.any);
  if ("of" in condition) return list("of", condition.of);
  if ("not" in condition) return [{ at: `${at}.not`, condition: condition.not }];
  return "certain" in condition ? [{ at: `${at}.certain`, condition: condition.certain }] : [];
}
