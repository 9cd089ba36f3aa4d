import { ALL_CASES, answersOf as answersOfVignette } from "@/domain/assessment/cases/all-cases.testing";
import { conditionsOf } from "@/domain/assessment/compiled/compile-rules";
import { placesRead } from "@/domain/assessment/compiled/reader";
import { FACT_GATES, FACT_QUESTIONS } from "@/domain/assessment/facts";
import type { Rule } from "@/domain/assessment/rule";
import type { Answers } from "@/domain/questionnaire/answers";
import { CASES } from "../cases/all-cases";
import { answersOf, daysAgo } from "../cases/clinical-case";
import { DOMAINS, SPACE, WRITTEN } from "../space/domains";
import { statesOf, type State } from "../space/states";
import { product, seeded } from "../space/walk";

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

/** The named cases without a history, of both sides. */
export function* namedCases(): Generator<Answers> {
  for (const each of ALL_CASES) if (each.history === undefined) yield answersOfVignette(each);
  for (const each of CASES) yield answersOf(each);
}

/**
 * What the comparison with the oracle goes through, of which only the questions of this rule matter: each domain, each
 * pair of questions.
 */
export function* comparedAbout(rule: Rule): Generator<Answers> {
  const read = questionsOf(rule);
  for (const { questions, beside, states } of Object.values(DOMAINS)) {
    const own = questions.filter((id) => read.has(id));
    for (const change of product(own, states)) yield answersOf({ change: { ...beside, ...change } });
  }
  const own = SPACE.filter((id) => read.has(id));
  for (const [at, a] of own.entries()) {
    for (const b of own.slice(at + 1)) for (const change of product([a, b])) yield answersOf({ change });
  }
}

const SELF_CARE = [
  ...["eased-off-running", "rest", "stretching", "ice", "heat", "form-change", "strength-work"],
  ...["gear-change", "warm-up", "medicine", "hands-on-care", "unsure"],
];

/** States that no domain multiplies out: days and minutes just before a threshold, each kind of self-care alone, what was written, and an examination on the first day of signs or just before. */
const MORE: Readonly<Record<string, readonly State[]>> = {
  "Q-START": [6, 20].map(daysAgo),
  "Q-DOB": ["1980-11-22", "1980-11-23"],
  "Q-INFLAM": [
    ["morning-stiffness", "second-half-night", "eases-with-movement", "skin-bowel-eye"],
    ["second-half-night", "eases-with-movement", "skin-bowel-eye"],
  ],
  "Q-RUN-VOL": [124, 125].map((minutes) => ({ minutes, "minutes-before": 100 })),
  "Q-SELFCARE": SELF_CARE.flatMap((tried) =>
    ["none", "a-little"].map((effect) => ({ tried: [tried], weeks: 4, effect })),
  ),
  "Q-NEURO-KNOWN": [
    ...WRITTEN,
    ...[3, 4].map((days) => ({ examined: "yes", cause: "C7 root", on: daysAgo(days) })),
  ],
};
const SEED = 20_261_122;

/** One change in so many takes one of MORE: some questions have thousands of other states, which would hide them. */
const ONE_OF_MORE = 4;

/** Answers near these ones, up to six questions of the rule changed at a time; the same each run. */
export function* nearby(rule: Rule, near: readonly Answers[], count: number): Generator<Answers> {
  const next = seeded(SEED);
  const upTo = (most: number) => Math.floor(next() * most);
  const all = [...questionsOf(rule)].map((id) => ({ id, states: [...statesOf(id)], more: MORE[id] ?? [] }));
  for (let made = 0; made < count; made += 1) {
    const answers: Record<string, State> = { ...near[upTo(near.length)] };
    for (let changes = 1 + upTo(6); changes > 0; changes -= 1) {
      const question = all[upTo(all.length)];
      if (question === undefined) break;
      const from = question.more.length > 0 && upTo(ONE_OF_MORE) === 0 ? question.more : question.states;
      answers[question.id] = from[upTo(from.length)];
    }
    const told = Object.entries(answers).flatMap(([id, value]) =>
      value === undefined ? [] : [[id, value] as const],
    );
    yield Object.fromEntries(told);
  }
}
