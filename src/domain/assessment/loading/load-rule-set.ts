import type { z } from "zod";
import { RULE_SET, ruleSetHash, type RuleSet } from "../rule-set";
import { checkBands } from "./check-bands";
import { checkIds } from "./check-ids";
import { checkReachable } from "./check-reachable";
import { checkReads } from "./check-reads";
import { checkSeedRows } from "./check-seed-rows";
import { checkTiers } from "./check-tiers";
import { jsonPath, type RuleSetProblem } from "./rule-set-problem";
import { RULE_SET_FILE_SCHEMA } from "./rule-set-schema";

/** A rule set that may judge people, or every reason why it may not. */
export type LoadedRuleSet =
  | { readonly ok: true; readonly ruleSet: RuleSet; readonly hash: string }
  | { readonly ok: false; readonly problems: readonly RuleSetProblem[] };

/**
 * Reads a rule set from JSON of any shape; never throws. The checks run from form to meaning, and each group only on
 * what those before it let through: shape and hash; ids, questions and codes, bands, tiers; what can be reached; the
 * rows of the seed. The same module serves browser, server and command line.
 */
export function loadRuleSet(json: unknown): LoadedRuleSet {
  const read = RULE_SET_FILE_SCHEMA.safeParse(json);
  if (!read.success) return { ok: false, problems: read.error.issues.map(shapeProblem) };
  const { ruleSet, hash: told } = read.data;
  const hash = ruleSetHash(ruleSet);
  const groups = [
    () => (told === undefined || told === hash ? [] : [hashProblem(hash)]),
    () => [checkIds, checkReads, checkBands, checkTiers].flatMap((check) => check(ruleSet)),
    () => checkReachable(ruleSet),
    () => checkSeedRows(ruleSet, RULE_SET),
  ];
  for (const check of groups) {
    const problems = check();
    if (problems.length > 0) return { ok: false, problems: problems.map(inFile) };
  }
  return { ok: true, ruleSet, hash };
}

/** A rule set as it is written to a file. */
export function ruleSetFile(ruleSet: RuleSet): { $schema: string; hash: string; ruleSet: RuleSet } {
  return { $schema: "./rule-set.schema.json", hash: ruleSetHash(ruleSet), ruleSet };
}

/** Checks name places in the rule set, people look for them in the file. */
function inFile(problem: RuleSetProblem): RuleSetProblem {
  return problem.code === "hash" ? problem : { ...problem, at: `ruleSet.${problem.at}` };
}

function hashProblem(hash: string): RuleSetProblem {
  return { at: "hash", code: "hash", message: `the content has the hash ${hash}` };
}

/** Of a union that fits nowhere, what is wrong with the member that fits best. */
function shapeProblem(issue: z.core.$ZodIssue): RuleSetProblem {
  const deepest = deepestIssue(issue, []);
  return { at: jsonPath(...deepest.path), code: "shape", message: deepest.message };
}

interface Deepest {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function deepestIssue(issue: z.core.$ZodIssue, before: readonly (string | number)[]): Deepest {
  const path = [...before, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const own: Deepest = { path, message: issue.message };
  if (issue.code !== "invalid_union") return own;
  const members = issue.errors.filter((errors) => errors.every((each) => each.path.length > 0));
  return members
    .flatMap((errors) => errors.map((each) => deepestIssue(each, path)))
    .reduce((best, each) => (each.path.length > best.path.length ? each : best), own);
}
