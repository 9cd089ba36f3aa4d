import { conditionsOf } from "@/domain/assessment/compiled/compile-rules";
import type { Place } from "@/domain/assessment/compiled/place";
import { placesRead } from "@/domain/assessment/compiled/reader";
import { MODE_OF_TIER, type Rule, type Step } from "@/domain/assessment/rule";
import { statesOf } from "@/domain/assessment/space/states";
import { tierRank, TIERS } from "@/domain/assessment/tier";
import { Diagrams, FALSE, TRUE, type Diagram } from "./diagrams";
import { NOT_KNOWN_BIT, variablesOf, type Variables } from "./places-as-variables";
import { symbolicConditions, type Symbolic } from "./symbolic-condition";

const INCOMPLETE = tierRank("INCOMPLETE");

/** What a rule gives, as functions of the answers. */
interface SymbolicRule {
  readonly id: string;
  /** Per rank: where the rule gives at least this tier. */
  readonly atLeast: readonly Diagram[];
  /** Where it holds, by the tier and mode that it then has. */
  readonly held: ReadonlyMap<string, Diagram>;
  /** Where it is not known, or a row above the one taken is not. */
  readonly unsettled: Diagram;
}

/** The tier of a whole rule set as functions of every answer that its rules read. */
export interface SymbolicTier {
  readonly diagrams: Diagrams;
  readonly variables: Variables;
  readonly places: ReadonlyMap<string, Place>;
  readonly rules: readonly SymbolicRule[];
  /** Per rank: where the tier of the whole is at least this. */
  readonly atLeast: readonly Diagram[];
  /** Per rank: where it is below. */
  readonly below: readonly Diagram[];
  /** Where the question of a place may be asked. */
  readonly asked: Symbolic["asked"];
  /** As `atLeast`, without the look at every start that is made where the start is not known. */
  readonly byRules: readonly Diagram[];
}

/**
 * Goes from rules to the tier as `judgeInto` does. That looks at every start only where some rule is unsettled as well: it
 * changes nothing (see `startsDecideAlone`), and is left out here.
 */
export function symbolicTier(all: readonly Rule[]): SymbolicTier {
  const places = placesRead(all.flatMap(conditionsOf));
  const diagrams = new Diagrams();
  const variables = variablesOf([...places.values()]);
  const { truths, asked } = symbolicConditions(diagrams, variables, places);
  const rules = all.map((rule) => symbolicRule(diagrams, truths, rule));
  const byRules = TIERS.map((_, rank) =>
    rank === 0 ? TRUE : diagrams.any(rules.map(({ atLeast }) => atLeast[rank] ?? FALSE)),
  );
  const of = { diagrams, variables, places, asked, rules, byRules };
  const start = places.get("fact days-since-start");
  if (start === undefined) return { ...of, below: byRules.map((f) => diagrams.not(f)), atLeast: byRules };
  const days = statesOf(start).filter((word) => word > 0 && (word & (word - 1)) === 0);
  const isOpen = diagrams.variable(variables.variable(start, NOT_KNOWN_BIT));
  const atLeast = byRules.map((own, rank) => {
    // What is unsettled is INCOMPLETE at least by itself.
    if (rank <= INCOMPLETE) return own;
    const whateverStart = diagrams.all(days.map((day) => diagrams.given(own, variables.given(start, day))));
    return diagrams.or(own, diagrams.and(isOpen, whateverStart));
  });
  return { ...of, below: atLeast.map((f) => diagrams.not(f)), atLeast };
}

function symbolicRule(diagrams: Diagrams, truthsOf: Symbolic["truths"], rule: Rule): SymbolicRule {
  const not = (f: Diagram) => diagrams.not(f);
  const when = truthsOf(rule.when, "true");
  const raises = rule.raises.map((step) => ({ rank: tierRank(step.tier), ...truthsOf(step.when, "true") }));
  const noRaise = not(diagrams.any(raises.map(({ yes }) => yes)));
  const open = diagrams.any(
    raises.map(({ rank, yes, maybe }) => {
      const above = raises.filter((other) => other.rank >= rank).map((other) => other.yes);
      return diagrams.all([maybe, not(yes), not(diagrams.any(above))]);
    }),
  );
  const unsettled = diagrams.or(diagrams.and(when.maybe, not(when.yes)), diagrams.and(when.yes, open));
  let left = noRaise;
  const taken: { readonly step: Pick<Step, "tier" | "mode">; readonly where: Diagram }[] = [];
  for (const [at, { rank, yes }] of raises.entries()) {
    const before = raises.filter((other, place) => other.rank > rank || (other.rank === rank && place < at));
    const step = rule.raises[at] ?? rule;
    taken.push({ step, where: diagrams.and(yes, not(diagrams.any(before.map((other) => other.yes)))) });
  }
  for (const step of rule.lowers) {
    const { yes } = truthsOf(step.when, "unknown");
    taken.push({ step, where: diagrams.and(left, yes) });
    left = diagrams.and(left, not(yes));
  }
  taken.push({ step: rule, where: left });
  const held = new Map<string, Diagram>();
  for (const { step, where } of taken) {
    const kind = `${step.tier} ${step.mode ?? MODE_OF_TIER[step.tier]}`;
    held.set(kind, diagrams.or(held.get(kind) ?? FALSE, diagrams.and(when.yes, where)));
  }
  const atLeast = TIERS.map((_, rank) => {
    const high = taken.filter(({ step }) => tierRank(step.tier) >= rank).map(({ where }) => where);
    return diagrams.or(diagrams.and(when.yes, diagrams.any(high)), rank <= INCOMPLETE ? unsettled : FALSE);
  });
  return { id: rule.id, atLeast, held, unsettled };
}
