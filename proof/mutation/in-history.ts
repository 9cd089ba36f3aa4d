import { assessWith } from "@/domain/assessment/assess";
import { NOW } from "@/domain/assessment/a-case.testing";
import { ALL_CASES, answersOf } from "@/domain/assessment/cases/all-cases.testing";
import type { Assessment, HistoryEntry } from "@/domain/assessment/assessment";
import type { Rule } from "@/domain/assessment/rule";
import { RULE_SET, type RuleSet } from "@/domain/assessment/rule-set";
import type { Answers } from "@/domain/questionnaire/answers";
import { SERIES_CASES } from "../cases/series";
import { momentsOf } from "../cases/series-case";
import type { Mutant } from "./mutants-of-rule";

/** A named case with a history, whose result is written down. */
interface Told {
  readonly answers: Answers;
  readonly history: readonly HistoryEntry[];
  readonly now: string;
  readonly corrects?: string;
}

const TOLD: readonly Told[] = [
  ...ALL_CASES.flatMap((each) =>
    each.history === undefined ? [] : [{ answers: answersOf(each), history: each.history, now: NOW }],
  ),
  ...SERIES_CASES.flatMap((each) => {
    const history = momentsOf(each).map((moment): HistoryEntry =>
      "closed" in moment ? { at: moment.at, act: "close", flag: "REFER-WORSENING" } : moment,
    );
    const last = history.at(-1);
    return last === undefined || "act" in last
      ? []
      : [{ ...last, history: history.slice(0, -1), now: last.at }];
  }),
];

const WRITTEN: readonly string[] = TOLD.map((told) => shown(told, RULE_SET));

/** Whether a mutant changes the tier, mode, flags or unknowns of a named case with a history. */
export function inHistory(rule: Rule, { rule: changed }: Mutant): boolean {
  const ruleSet: RuleSet = {
    ...RULE_SET,
    rules: RULE_SET.rules.flatMap((each) =>
      each.id !== rule.id ? [each] : changed === undefined ? [] : [changed],
    ),
  };
  return TOLD.some((told, at) => shown(told, ruleSet) !== WRITTEN[at]);
}

function shown({ answers, history, now, corrects }: Told, ruleSet: RuleSet): string {
  return inShort(assessWith(ruleSet, answers, history, now, corrects));
}

function inShort({ tier, mode, flags, unknown }: Assessment): string {
  return JSON.stringify([tier, mode, flags.map((flag) => [flag.id, flag.tier]), unknown]);
}
