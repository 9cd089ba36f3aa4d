import { RULE_SET } from "../rule-set";
import { ALL_CASES, resultOf } from "./all-cases.testing";

/** Per rule and cause the names of the stories in which it fires or is found. */
export function testsById(): ReadonlyMap<string, readonly string[]> {
  const tests = new Map<string, string[]>();
  for (const vignette of ALL_CASES) {
    const { flags, causes } = resultOf(vignette, RULE_SET);
    const found = causes.filter(({ status }) => status === "LIKELY" || status === "POSSIBLE");
    for (const { id } of [...flags, ...found]) tests.set(id, [...(tests.get(id) ?? []), vignette.name]);
  }
  return tests;
}
