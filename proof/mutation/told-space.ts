import { ALL_CASES, answersOf as answersOfVignette } from "@/domain/assessment/cases/all-cases.testing";
import { conditionsOf } from "@/domain/assessment/compiled/compile-rules";
import { placesRead } from "@/domain/assessment/compiled/reader";
import { FACT_GATES, FACT_QUESTIONS } from "@/domain/assessment/facts";
import type { Rule } from "@/domain/assessment/rule";
import type { Answers } from "@/domain/questionnaire/answers";
import { CASES } from "../cases/all-cases";
import { answersOf } from "../cases/clinical-case";
import { DOMAINS, SPACE } from "../space/domains";
import { product, type Change } from "../space/walk";

/** The questions that decide about a rule, those included by which its questions are asked. */
export function questionsOf(rule: Rule): ReadonlySet<string> {
  return new Set(
    [...placesRead(conditionsOf(rule)).values()].flatMap((place) =>
      place.kind === "fact"
        ? [...FACT_QUESTIONS[place.fact], ...(FACT_GATES[place.fact] ?? [])]
        : [place.question],
    ),
  );
}

/**
 * The answers by which a slip in a rule can be noticed: every named case, whose flags are written down, and what the
 * comparison with the oracle goes through, of which only the questions of this rule matter: each domain, each pair.
 */
export function* toldAbout(rule: Rule): Generator<Answers> {
  const read = questionsOf(rule);
  for (const each of ALL_CASES) if (each.history === undefined) yield answersOfVignette(each);
  for (const each of CASES) yield answersOf(each);
  for (const { questions, beside } of Object.values(DOMAINS)) {
    for (const change of product(questions.filter((id) => read.has(id))))
      yield told({ ...beside, ...change });
  }
  const own = SPACE.filter((id) => read.has(id));
  for (const [at, a] of own.entries()) {
    for (const b of own.slice(at + 1)) for (const change of product([a, b])) yield told(change);
  }
}

function told(change: Change): Answers {
  return answersOf({ change });
}
