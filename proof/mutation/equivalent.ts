import type { Rule } from "@/domain/assessment/rule";
import { FALSE, type Diagram } from "../laws/diagrams";
import { possibleIn } from "../laws/possible";
import { symbolicTier, type SymbolicTier } from "../laws/symbolic-tier";

/** Whether two rules give the same tier and mode, and are unsettled alike, for every combination of answers there is. */
export function areEquivalent(a: Rule, b: Rule): boolean {
  const tier = symbolicTier([a, b]);
  const { whole } = possibleIn(tier);
  const [first, second] = tier.rules;
  if (first === undefined || second === undefined) return false;
  const kinds = new Set([...first.held.keys(), ...second.held.keys()]);
  return (
    isSame(tier, whole, first.unsettled, second.unsettled) &&
    [...kinds].every((kind) =>
      isSame(tier, whole, first.held.get(kind) ?? FALSE, second.held.get(kind) ?? FALSE),
    )
  );
}

function isSame({ diagrams }: SymbolicTier, possible: Diagram, f: Diagram, g: Diagram): boolean {
  if (f === g) return true;
  const differs = diagrams.or(diagrams.and(f, diagrams.not(g)), diagrams.and(g, diagrams.not(f)));
  return diagrams.and(differs, possible) === FALSE;
}
