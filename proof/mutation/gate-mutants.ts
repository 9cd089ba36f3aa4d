import type { Answers } from "@/domain/questionnaire/answers";
import {
  answersAsRead,
  CONTRADICTED_GATES,
  contradictionsIn,
  type ContradictedGate,
  type FollowUp,
} from "@/domain/questionnaire/contradicted-gates";
import { answersOf } from "../cases/clinical-case";
import { seriousReading } from "../oracle/serious-reading";
import { product } from "../space/walk";
import type { RuleMutants } from "./rule-mutants";

interface GateMutant {
  readonly id: string;
  readonly gates: readonly ContradictedGate[];
}

/** Other questions that decide whether what follows a gate is asked. */
const BESIDE: Readonly<Record<string, string>> = { "Q-NEURO-SENS": "Q-NEURO-WEAK", "Q-TRAUMA": "Q-ONSET" };

/**
 * Tries every slip in how contradicted gates are read. One is noticed when answers are read in another way, and the
 * oracle reads them as the engine does.
 */
export function tryGateMutants(): RuleMutants {
  const mutants = CONTRADICTED_GATES.flatMap(mutantsOf);
  const disputed: Answers[] = [];
  let left: readonly GateMutant[] = mutants;
  for (const answers of toldBehindGates()) {
    const own = inOrder(answersAsRead(answers));
    if (own !== inOrder(seriousReading(answers))) {
      disputed.push(answers);
      continue;
    }
    left = left.filter(
      ({ gates }) => inOrder(answersAsRead(answers, contradictionsIn(answers, undefined, gates))) === own,
    );
  }
  return {
    tried: mutants.length,
    noticed: mutants.length - left.length,
    equivalent: [],
    survivors: left.map(({ id }) => id),
    disputed,
  };
}

function* toldBehindGates(): Generator<Answers> {
  for (const { gate, followUps } of CONTRADICTED_GATES) {
    const beside = BESIDE[gate];
    for (const { question } of followUps) {
      const questions = [gate, question, ...(beside === undefined ? [] : [beside])];
      for (const change of product(questions)) yield answersOf({ change });
    }
  }
}

function mutantsOf(gate: ContradictedGate): readonly GateMutant[] {
  const changed = (name: string, made: ContradictedGate | undefined): GateMutant => ({
    id: `gate ${gate.gate}: ${name}`,
    gates: CONTRADICTED_GATES.flatMap((each) => (each !== gate ? [each] : made === undefined ? [] : [made])),
  });
  const { followUps, readAs, unless, ...rest } = gate;
  return [
    changed("dropped", undefined),
    ...(unless === undefined
      ? []
      : [
          changed("explained by nothing", { ...rest, followUps, readAs }),
          ...slipsIn(unless).map(({ name, made }) => changed(`explained ${name}`, { ...gate, unless: made })),
        ]),
    ...followUps.flatMap((followUp, at) => [
      changed(`follow-up ${at} dropped`, { ...gate, followUps: followUps.toSpliced(at, 1) }),
      ...slipsIn(followUp).map(({ name, made }) =>
        changed(`follow-up ${at} ${name}`, { ...gate, followUps: followUps.with(at, made) }),
      ),
    ]),
    ...Object.entries(readAs).flatMap(([id, read]) => [
      changed(`${id} as given`, {
        ...gate,
        readAs: Object.fromEntries(Object.entries(readAs).filter(([key]) => key !== id)),
      }),
      ...(Array.isArray(read) && read.length > 1
        ? read.map((code: string) =>
            changed(`${id} read without ${code}`, {
              ...gate,
              readAs: { ...readAs, [id]: read.filter((each) => each !== code) },
            }),
          )
        : []),
    ]),
  ];
}

function slipsIn(followUp: FollowUp): readonly { readonly name: string; readonly made: FollowUp }[] {
  if ("codes" in followUp) {
    const { codes } = followUp;
    return codes.length < 2
      ? []
      : codes.map((code) => ({
          name: `without ${code}`,
          made: { ...followUp, codes: codes.filter((each) => each !== code) },
        }));
  }
  if (!("from" in followUp)) return [];
  return [-1, 1].map((by) => ({
    name: `from ${followUp.from + by}`,
    made: { ...followUp, from: followUp.from + by },
  }));
}

function inOrder(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
