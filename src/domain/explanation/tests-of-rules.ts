import type { TestsById } from "./rules-document";
import names from "./tests-of-rules.json";

/** Per rule and cause the names of the stories that test it, as of the last run; a test keeps the file current. */
export function testsOfRules(): TestsById {
  return new Map(Object.entries(names));
}
