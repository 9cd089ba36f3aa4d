import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf, type AnswerType } from "@/domain/questionnaire/question";
import type { Leaf } from "../compiled/place";
import type { RuleSet } from "../rule-set";
import { conditionsIn, withInner } from "./conditions-in";
import type { RuleSetProblem } from "./rule-set-problem";

const NUMBERS = new Set(["int", "dec", "nrs"]);

/** Conditions read only questions, parts and codes that the questionnaire has, each in a way that its answers allow. */
export function checkReads(ruleSet: RuleSet): readonly RuleSetProblem[] {
  return conditionsIn(ruleSet)
    .flatMap(withInner)
    .flatMap(({ at, condition }) =>
      "question" in condition || "fact" in condition ? leafProblems(condition, at) : [],
    );
}

function leafProblems(leaf: Leaf, at: string): readonly RuleSetProblem[] {
  if ("fact" in leaf) return [];
  const question = findQuestion(leaf.question);
  if (question === undefined) {
    return [{ at, code: "unknown-question", message: `there is no question ${leaf.question}` }];
  }
  const slot = slotsOf(question).find(({ part }) => part === leaf.part);
  if (slot === undefined) {
    const message =
      leaf.part === undefined
        ? `${leaf.question} has parts; name one`
        : `${leaf.question} has no part ${leaf.part}`;
    return [{ at, code: "unknown-part", message }];
  }
  return kindProblems(leaf, slot.type, at);
}

function kindProblems(
  leaf: Exclude<Leaf, { readonly fact: unknown }>,
  type: AnswerType,
  at: string,
): readonly RuleSetProblem[] {
  const wrong = (message: string): readonly RuleSetProblem[] => [{ at, code: "wrong-kind", message }];
  if ("band" in leaf) return NUMBERS.has(type.type) ? [] : wrong(`${leaf.question} is no number`);
  if ("mentions" in leaf) return type.type === "text" ? [] : wrong(`${leaf.question} is no text`);
  const known = new Set<string | boolean>([
    ...choicesOf(type).map(({ code }) => code),
    ...(type.type === "bool" ? [true, false] : []),
  ]);
  if (known.size === 0) return wrong(`${leaf.question} has no options`);
  return leaf.codes.flatMap((code, index): readonly RuleSetProblem[] =>
    known.has(code)
      ? []
      : [
          {
            at: `${at}.codes[${index}]`,
            code: "unknown-code",
            message: `${leaf.question} has no option ${JSON.stringify(code)}`,
          },
        ],
  );
}
