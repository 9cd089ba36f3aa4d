import { DOMAINS, SPACE, type Domain } from "./domains";
import { statesOf, type State } from "./states";

export type Change = Readonly<Record<string, State>>;

/** Every product of the states of these questions; `states`: of one of them in place of all. */
export function* product(
  questions: readonly string[],
  states: Readonly<Record<string, readonly State[]>> = {},
): Generator<Change> {
  const [first, ...rest] = questions;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const state of states[first] ?? statesOf(first))
    for (const others of product(rest, states)) yield { [first]: state, ...others };
}

/** Every product of a domain, upon what it lays under. */
export function* productOf({ questions, beside, states }: Domain): Generator<Change> {
  for (const change of product(questions, states)) yield { ...beside, ...change };
}

/** Every pair of states of every pair of questions. */
export function* pairsOfQuestions(): Generator<Change> {
  for (const [at, a] of SPACE.entries()) {
    for (const b of SPACE.slice(at + 1)) yield* product([a, b]);
  }
}

/** Each of one domain's with each of another's, for every two domains that share no question. */
export function* pairsOfDomains(of: Readonly<Record<string, readonly Change[]>>): Generator<Change> {
  const names = Object.keys(DOMAINS);
  for (const [at, a] of names.entries()) {
    for (const b of names.slice(at + 1)) {
      if (DOMAINS[a]?.questions.some((question) => DOMAINS[b]?.questions.includes(question))) continue;
      for (const one of of[a] ?? []) for (const other of of[b] ?? []) yield { ...one, ...other };
    }
  }
}

/** Numbers in [0, 1) from a seed: the same seed gives the same numbers (a linear congruence). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Full combinations: every question of the space has some state, or is as the well runner's. Half, a fifth or a
 * twentieth of them differ, so that one sign is not always drowned by another.
 */
export function* sample(count: number, seed: number): Generator<Change> {
  const next = seeded(seed);
  const all = SPACE.map((question) => [question, statesOf(question)] as const);
  const shares = [0.5, 0.2, 0.05];
  for (let made = 0; made < count; made += 1) {
    const share = shares[made % shares.length] ?? 0.5;
    const change: Record<string, State> = {};
    for (const [question, states] of all) {
      if (next() < share) change[question] = states[Math.floor(next() * states.length)];
    }
    yield change;
  }
}
