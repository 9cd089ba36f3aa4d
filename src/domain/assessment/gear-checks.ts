import type { Answers } from "@/domain/questionnaire/answers";
import { evaluate } from "./evaluate";
import { factsOf } from "./facts";
import { BRA_CHECKS } from "./gear/bra-checks";
import type { GearCheck } from "./gear/gear-check";
import { PACK_CHECKS } from "./gear/pack-checks";

/** Every gear check, bra before pack (clinical content 5.1 and 5.2). */
export const GEAR_CHECKS: readonly GearCheck[] = [...BRA_CHECKS, ...PACK_CHECKS];

/** A gear check that failed. */
export interface FailedCheck {
  readonly check: string;
  readonly cause: string;
  readonly fix: string;
}

/** No gear check reads a day, so any instant gives the same result. */
const ANY_INSTANT = "1970-01-01T00:00:00Z";

/** The checks that certainly fail, in the order of GEAR_CHECKS; what was not answered or not tried is no failure. */
export function gearChecks(
  answers: Answers,
  checks: readonly GearCheck[] = GEAR_CHECKS,
): readonly FailedCheck[] {
  const situation = { answers, facts: factsOf(answers, ANY_INSTANT) };
  return checks
    .filter((check) => evaluate(check.when, situation, "unknown").truth === "true")
    .map(({ id, cause, fix }) => ({ check: id, cause, fix }));
}
