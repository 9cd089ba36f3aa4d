import type { Answers } from "@/domain/questionnaire/answers";
import type { Because } from "../assessment";
import { becauseOf } from "../because";
import { evaluate } from "../evaluate";
import { factsOf } from "../facts";
import { RULE_SET, type RuleSet } from "../rule-set";

/** A note for the clinician with the answers behind it. */
export interface NoteFinding {
  readonly id: string;
  readonly text: string;
  readonly because: readonly Because[];
}

/** What a clinician should see beside flags and causes: answers that change no tier. `now`: ISO 8601. */
export function clinicalNotes(
  answers: Answers,
  now: string,
  ruleSet: RuleSet = RULE_SET,
): readonly NoteFinding[] {
  const situation = { answers, facts: factsOf(answers, now) };
  return ruleSet.notes.flatMap(({ id, when, text }) => {
    const { truth, because } = evaluate(when, situation, "unknown");
    return truth === "true" ? [{ id, text, because: becauseOf(because, answers) }] : [];
  });
}
