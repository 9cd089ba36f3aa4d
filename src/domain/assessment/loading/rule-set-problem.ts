/** Why a rule set is refused. */
export const RULE_SET_PROBLEM_CODES = [
  "shape",
  "hash",
  "duplicate-id",
  "unknown-id",
  "unknown-question",
  "unknown-part",
  "unknown-code",
  "wrong-kind",
  "gap",
  "overlap",
  "threshold",
  "tier-order",
  "unreachable",
  "contradiction",
  "seed-missing",
  "no-words",
  "seed-weaker",
  "not-comparable",
] as const;
export type RuleSetProblemCode = (typeof RULE_SET_PROBLEM_CODES)[number];

/** One fault of a rule set, with the place in the JSON where it stands ("rules[3].raises[0].when"). */
export interface RuleSetProblem {
  readonly at: string;
  readonly code: RuleSetProblemCode;
  /** Plain English, for whoever edits the set. */
  readonly message: string;
}

/** A path in JSON as it is written in JavaScript. */
export function jsonPath(...steps: readonly (string | number)[]): string {
  return steps
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}
