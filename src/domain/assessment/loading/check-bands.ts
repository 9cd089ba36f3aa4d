import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf } from "@/domain/questionnaire/question";
import type { Band, Condition } from "../condition";
import { FACT_LEAST } from "../facts";
import type { RuleSet } from "../rule-set";
import type { Thresholds } from "../thresholds";
import { conditionsIn, withInner } from "./conditions-in";
import { jsonPath, type RuleSetProblem, type RuleSetProblemCode } from "./rule-set-problem";

/** Bands are half-open and contiguous, and conditions change only at their edges. */
export function checkBands(ruleSet: RuleSet): readonly RuleSetProblem[] {
  return [
    ...ruleSet.thresholds.flatMap(({ of, bands }, at) => [
      ...contiguous(bands, jsonPath("thresholds", at, "bands"), leastOf(of)),
      ...twice(ruleSet.thresholds, of, at),
    ]),
    ...contiguous(ruleSet.startBands, "startBands", 0),
    ...startCodes(ruleSet),
    ...conditionsIn(ruleSet)
      .flatMap(withInner)
      .flatMap(({ at, condition }) => edgeProblems(ruleSet, condition, at)),
  ];
}

/** From `least`, or without a beginning, upwards without an end. */
function contiguous(
  bands: readonly Band[],
  at: string,
  least: number | undefined,
): readonly RuleSetProblem[] {
  const problem = (index: number, code: RuleSetProblemCode, message: string): RuleSetProblem => ({
    at: `${at}[${index}]`,
    code,
    message,
  });
  return bands.flatMap((band, index) => {
    const before = index === 0 ? least : (bands[index - 1]?.below ?? Infinity);
    const found: RuleSetProblem[] = [];
    const from = band.from ?? -Infinity;
    if (from > (before ?? -Infinity)) {
      found.push(
        problem(
          index,
          "gap",
          before === undefined
            ? `nothing covers what is below ${from}`
            : `nothing covers ${before} to ${from}`,
        ),
      );
    }
    if (from < (before ?? -Infinity)) {
      found.push(
        problem(index, "overlap", `begins at ${band.from ?? "no number"}, before ${before} where it must`),
      );
    }
    if (band.below !== undefined && band.below <= from) {
      found.push(problem(index, "overlap", `ends at ${band.below}, not after its beginning ${from}`));
    }
    if (index === bands.length - 1 && band.below !== undefined) {
      found.push(problem(index, "gap", `nothing covers ${band.below} and more`));
    }
    return found;
  });
}

/** Where the first band has to begin: at the least number that can be answered, or nowhere. */
function leastOf(of: Thresholds["of"]): number | undefined {
  if ("fact" in of) return FACT_LEAST[of.fact];
  const question = findQuestion(of.question);
  const type = question && slotsOf(question).find(({ part }) => part === of.part)?.type;
  if (type?.type === "nrs") return 0;
  return type?.type === "int" || type?.type === "dec" ? type.min : undefined;
}

function twice(all: readonly Thresholds[], of: Thresholds["of"], at: number): readonly RuleSetProblem[] {
  if (all.findIndex((other) => nameOf(other.of) === nameOf(of)) === at) return [];
  return [
    { at: jsonPath("thresholds", at, "of"), code: "overlap", message: `${nameOf(of)} has bands already` },
  ];
}

function startCodes({ startBands }: RuleSet): readonly RuleSetProblem[] {
  const question = findQuestion("Q-START");
  const [slot] = question === undefined ? [] : slotsOf(question);
  const codes = (slot === undefined ? [] : choicesOf(slot.type))
    .filter(({ unknown }) => !unknown)
    .map(({ code }) => code);
  const unknown = startBands.flatMap(({ code }, at): readonly RuleSetProblem[] =>
    codes.includes(code)
      ? []
      : [{ at: jsonPath("startBands", at, "code"), code: "unknown-code", message: `Q-START has no ${code}` }],
  );
  const missing = codes
    .filter((code) => !startBands.some((band) => band.code === code))
    .map((code): RuleSetProblem => ({ at: "startBands", code: "gap", message: `${code} has no band` }));
  return [...unknown, ...missing];
}

function edgeProblems({ thresholds }: RuleSet, condition: Condition, at: string): readonly RuleSetProblem[] {
  if (!("band" in condition)) return [];
  const name = nameOf(condition);
  const bands = thresholds.find(({ of }) => nameOf(of) === name)?.bands ?? [];
  const edges = bands.flatMap(({ from, below }) => [from, below]);
  const { from, below } = condition.band;
  const strange = [from, below].filter((edge) => edge !== undefined && !edges.includes(edge));
  const empty = from !== undefined && below !== undefined && below <= from;
  return [
    ...strange.map((edge): RuleSetProblem => ({
      at: `${at}.band`,
      code: "threshold",
      message: `${edge} is no edge of the bands of ${name}`,
    })),
    ...(empty
      ? [
          {
            at: `${at}.band`,
            code: "contradiction" as const,
            message: `no number is from ${from} and below ${below}`,
          },
        ]
      : []),
  ];
}

function nameOf(
  of: { readonly fact: string } | { readonly question: string; readonly part?: string },
): string {
  if ("fact" in of) return of.fact;
  return of.part === undefined ? of.question : `${of.question}.${of.part}`;
}
