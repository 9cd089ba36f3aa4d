import { NOW } from "@/domain/assessment/a-case.testing";
import { heldAt, UNSETTLED, type Outcome } from "@/domain/assessment/compiled/outcome";
import type { Answers } from "@/domain/questionnaire/answers";
import { oracle } from "../oracle/oracle";

/** What the oracle says of one rule, in the engine's own form: its tier and mode, and whether more is not known. */
export function oracleOutcome(rule: string, answers: Answers): Outcome {
  const { flags, modes, unknown, open } = oracle(answers, NOW);
  const tier = flags[rule];
  const unsettled = unknown.includes(rule) || Object.hasOwn(open, rule) ? UNSETTLED : 0;
  return tier === undefined ? unsettled : heldAt(tier, modes[rule]) | unsettled;
}
