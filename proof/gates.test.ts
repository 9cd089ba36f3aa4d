import { expect, test } from "vitest";
import { compileWithMode } from "@/domain/assessment/compiled/quick-result";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { tierRank } from "@/domain/assessment/tier";
import { CONTRADICTED_GATES } from "@/domain/questionnaire/contradicted-gates";
import { ANSWERED_AT, answersOf } from "./cases/clinical-case";
import { product, type Change } from "./space/walk";
import { statesOf, type State } from "./space/states";

const judge = compileWithMode(RULE_SET);
const rankOf = (change: Change) => tierRank(judge(answersOf({ change }), ANSWERED_AT).tier);
const isOpen = (state: State) => state === undefined || [state].flat().includes("unsure");

/** The gate, what explains the follow-ups beside it, and the follow-ups. */
const GROUPS = CONTRADICTED_GATES.map(({ gate, unless, followUps }) => ({
  asked: [gate, ...(unless === undefined ? [] : [unless.question])],
  behind: [...new Set(followUps.map(({ question }) => question))],
}));

test.each(GROUPS)(
  "the law of unknown holds for $asked, whatever is told behind them",
  ({ asked, behind }) => {
    const below: Change[] = [];
    for (const id of asked) {
      const [open, told] = [statesOf(id).filter(isOpen), statesOf(id).filter((state) => !isOpen(state))];
      for (const others of product([...asked.filter((each) => each !== id), ...behind])) {
        const least = Math.min(...told.map((state) => rankOf({ ...others, [id]: state })));
        const lower = open.filter((state) => rankOf({ ...others, [id]: state }) < least);
        below.push(...lower.map((state) => ({ ...others, [id]: state })));
      }
    }
    expect(below.slice(0, 3)).toEqual([]);
  },
  120_000,
);
