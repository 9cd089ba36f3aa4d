import { answerTo, type Answers } from "@/domain/questionnaire/answers";
import type { Assessment } from "../assessment";
import { RULE_SET, type RuleSet } from "../rule-set";
import type { SeedStatement, StatementTrigger } from "./seed-statements";

/** The statements of the seed that go with a result, in their order. */
export function statementsFor(
  assessment: Assessment,
  answers: Answers,
  ruleSet: RuleSet = RULE_SET,
): readonly SeedStatement[] {
  return ruleSet.statements.filter(({ trigger }) => applies(trigger, assessment, answers));
}

function applies(trigger: StatementTrigger, assessment: Assessment, answers: Answers): boolean {
  switch (trigger.when) {
    case "always":
      return true;
    case "tier":
      return trigger.tiers.includes(assessment.tier);
    case "referral":
      return assessment.flags.some(({ id }) => id.startsWith("REFER-"));
    case "causes": {
      const leaves = assessment.causes.filter(
        ({ id, status }) =>
          (status === "LIKELY" || status === "POSSIBLE") &&
          !assessment.causes.some(({ parent }) => parent === id),
      );
      return leaves.length >= trigger.atLeast;
    }
    case "pain-on-the-run": {
      const pain = answerTo(answers, "Q-NPRS-RUN");
      return typeof pain === "number" && pain > 0;
    }
  }
}
