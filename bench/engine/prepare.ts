import { leavesOf } from "@/domain/assessment/compiled/compile-condition";
import { conditionsOf } from "@/domain/assessment/compiled/compile-rules";
import type { Leaf } from "@/domain/assessment/compiled/place";
import { mentionsAny } from "@/domain/assessment/evaluate";
import { factsOf, isRange } from "@/domain/assessment/facts";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { answerTo, type Answers } from "@/domain/questionnaire/answers";

/** A submission as the other engines take it: one flat object of lists, numbers and truth values. */
export type Flat = Readonly<Record<string, readonly (string | boolean)[] | number | boolean | null>>;

const LEAVES: readonly Leaf[] = RULE_SET.rules.flatMap((rule) => conditionsOf(rule).flatMap(leavesOf));

/** The name of what a leaf reads, fit for an identifier of any language. */
export function nameOf(leaf: Leaf): string {
  if ("fact" in leaf) return `f_${leaf.fact.replaceAll("-", "_")}`;
  const place = `${leaf.question}${leaf.part === undefined ? "" : `__${leaf.part}`}`.replaceAll("-", "_");
  if ("codes" in leaf) return `c_${place}`;
  return "band" in leaf ? `n_${place}` : `m_${place}_${leaf.mentions.join("_").replaceAll(" ", "_")}`;
}

/**
 * Prepares a submission for the engines that are compared, outside of what is timed: days and ages are computed, free
 * text is searched, and what was not asked is an empty list or null. Our own engines do all that within their time.
 */
export function flattened(answers: Answers, now: string): Flat {
  const facts = factsOf(answers, now);
  const flat: Record<string, Flat[string]> = {};
  for (const leaf of LEAVES) {
    const name = nameOf(leaf);
    if ("fact" in leaf) {
      const value = facts[leaf.fact];
      flat[`${name}_min`] = isRange(value) ? value.min : null;
      flat[`${name}_max`] = isRange(value) ? value.max : null;
      continue;
    }
    const value = answerTo(answers, leaf.question, leaf.part);
    if ("codes" in leaf) flat[name] = typeof value === "object" ? value : listOf(value);
    else if ("band" in leaf) flat[name] = typeof value === "number" ? value : null;
    else flat[name] = typeof value === "string" && mentionsAny(value, leaf.mentions);
  }
  return flat;
}

function listOf(value: string | number | boolean | undefined): readonly (string | boolean)[] {
  return value === undefined || typeof value === "number" ? [] : [value];
}
