import type { AnswerValue } from "@/domain/questionnaire/answers";
import type { Because } from "../assessment";
import type { Condition } from "../condition";
import type { Rule } from "../rule";
import type { Worsening } from "./judge-worsening";
import { WORSENING_FACT_QUESTIONS } from "./worsening-facts";
import type { WorseningRuleId } from "./worsening-rules";

/** One value of one check-in. */
export interface SerialValue {
  readonly question: string;
  /** Instant of the check-in's last submission, ISO 8601. */
  readonly at: string;
  readonly answer: AnswerValue;
}

/** One of W1 to W6 that held, with the values by which it did, oldest first. */
export interface SerialEvidence {
  readonly rule: WorseningRuleId;
  readonly values: readonly SerialValue[];
  /** What they were compared with: the baseline; while there was none the first value, or the last before it began anew. */
  readonly against?: {
    readonly kind: "baseline" | "first" | "before";
    /** Of 10. */
    readonly mean: number;
    readonly values: readonly SerialValue[];
  };
  /** Points above it that count as the rise. */
  readonly needed?: number;
}

/** The tests that hold, as evidence. */
export function serialEvidence({ tests }: Worsening): readonly SerialEvidence[] {
  return tests
    .filter(({ truth }) => truth === "true")
    .map(({ rule, question, seen, reference, needed }) => ({
      rule,
      values: seen.flatMap(({ question: of, at, value }) =>
        value === undefined ? [] : [{ question: of, at, answer: value }],
      ),
      ...(reference === undefined
        ? {}
        : {
            against: {
              kind: reference.kind,
              mean: reference.mean,
              values: reference.points.map(({ at, value }) => ({
                question: question === "Q-RUN-MINUTES" ? "Q-NPRS-WORST" : question,
                at,
                answer: value,
              })),
            },
          }),
      ...(needed === undefined ? {} : { needed }),
    }));
}

/** The values of check-ins before this one, oldest first, each once. */
export function earlierValues(evidence: readonly SerialEvidence[], now: string): readonly Because[] {
  const values = new Map(
    evidence
      .flatMap((each) => each.values)
      .filter(({ at }) => at !== now)
      .map((value) => [`${value.at} ${value.question}`, value] as const),
  );
  return [...values.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const READS = new WeakMap<Rule, boolean>();

/** Whether a rule asks what the series shows. */
export function readsSeries(rule: Rule): boolean {
  const known = READS.get(rule);
  if (known !== undefined) return known;
  const reads = asksSeries(rule.when);
  READS.set(rule, reads);
  return reads;
}

function asksSeries(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(asksSeries);
  if ("any" in condition) return condition.any.some(asksSeries);
  if ("of" in condition) return condition.of.some(asksSeries);
  if ("not" in condition) return asksSeries(condition.not);
  if ("certain" in condition) return asksSeries(condition.certain);
  return "fact" in condition && Object.hasOwn(WORSENING_FACT_QUESTIONS, condition.fact);
}
