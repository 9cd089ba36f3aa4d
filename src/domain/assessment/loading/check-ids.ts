import type { RuleSet } from "../rule-set";
import { jsonPath, type RuleSetProblem } from "./rule-set-problem";

const LISTS = [
  "rules",
  "parentRules",
  "conflicts",
  "causes",
  "parentCauses",
  "mechanisms",
  "gearChecks",
  "statements",
  "notes",
] as const;

/** Each thing has an id of its own, and what points at another points at one that is there. */
export function checkIds(ruleSet: RuleSet): readonly RuleSetProblem[] {
  const ids = LISTS.flatMap((list) =>
    ruleSet[list].map(({ id }, index) => ({ id, at: jsonPath(list, index, "id") })),
  );
  const duplicates = ids
    .filter(({ id }, index) => ids.findIndex((other) => other.id === id) !== index)
    .map(({ id, at }): RuleSetProblem => ({ at, code: "duplicate-id", message: `${id} is there twice` }));
  return [...duplicates, ...pointers(ruleSet).flatMap((each) => missing(ruleSet, each))];
}

interface Pointer {
  readonly at: string;
  readonly id: string;
  readonly list: readonly (typeof LISTS)[number][];
}

function pointers(ruleSet: RuleSet): readonly Pointer[] {
  return [
    ...ruleSet.rules.flatMap(({ parent }, at): readonly Pointer[] =>
      parent === undefined
        ? []
        : [{ at: jsonPath("rules", at, "parent"), id: parent, list: ["parentRules"] }],
    ),
    ...ruleSet.causes.flatMap(({ parent, mechanisms }, at): readonly Pointer[] => [
      ...(parent === undefined
        ? []
        : [{ at: jsonPath("causes", at, "parent"), id: parent, list: ["parentCauses" as const] }]),
      ...mechanisms.map((id, index) => ({
        at: jsonPath("causes", at, "mechanisms", index),
        id,
        list: ["mechanisms" as const],
      })),
    ]),
    ...ruleSet.gearChecks.map(({ cause }, at): Pointer => ({
      at: jsonPath("gearChecks", at, "cause"),
      id: cause,
      list: ["causes"],
    })),
    ...ruleSet.approvals.map(({ id }, at): Pointer => ({
      at: jsonPath("approvals", at, "id"),
      id,
      list: ["rules", "parentRules", "causes", "parentCauses"],
    })),
  ];
}

function missing(ruleSet: RuleSet, { at, id, list }: Pointer): readonly RuleSetProblem[] {
  if (list.some((name) => ruleSet[name].some((each) => each.id === id))) return [];
  return [{ at, code: "unknown-id", message: `there is no ${id} among ${list.join(", ")}` }];
}
