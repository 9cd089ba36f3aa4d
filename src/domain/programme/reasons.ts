import type { Label } from "@/domain/assessment/assessment";
import { BENEFITS, type Benefit } from "./benefits";
import { CAUSE_REASONS } from "./cause-reasons";
import { COMPONENTS } from "./components";
import type { Component } from "./components/component";
import { findExercise, LIBRARY, type Library } from "./library/library";
import type { ProgrammeItem } from "./programme";

/** Why an item is in a programme. `id`: the cause, benefit or component that says so. */
export interface Reason {
  readonly kind: "cause" | "benefit" | "everyone" | "evidence";
  readonly id: string;
  readonly text: string;
  readonly label: Label;
  /** How far it can be believed. */
  readonly honesty?: string;
}

/** What reasons are made of; a test leaves one out. */
export interface ReasonParts {
  readonly benefits: readonly Benefit[];
  readonly components: readonly Component[];
  readonly library: Library;
}

const REASON_PARTS: ReasonParts = { benefits: BENEFITS, components: COMPONENTS, library: LIBRARY };

/** Reasons of a component: what it is said to do, in the seed's order; empty for what only we added. */
export function benefitReasons(componentId: string, parts: ReasonParts = REASON_PARTS): readonly Reason[] {
  const component = parts.components.find(({ id }) => id === componentId);
  return (component?.benefits ?? []).flatMap((id): readonly Reason[] => {
    const benefit = parts.benefits.find((each) => each.id === id);
    if (benefit === undefined) return [];
    const { text, label, honesty } = benefit;
    return [{ kind: "benefit", id, text, label, ...(honesty === undefined ? {} : { honesty }) }];
  });
}

/**
 * Why this athlete has this item: the causes that it answers, or that everybody gets it; what it is said to do; and
 * how good the evidence is. Causes are health data where the cause is (a bra, for one).
 */
export function itemReasons(
  item: Pick<ProgrammeItem, "exercise" | "components" | "causes">,
  parts: ReasonParts = REASON_PARTS,
): readonly Reason[] {
  const causes = item.causes.flatMap((id): readonly Reason[] => {
    const text = CAUSE_REASONS[id];
    return text === undefined ? [] : [{ kind: "cause", id, text, label: "seed" }];
  });
  const benefits = item.components.flatMap((id) => benefitReasons(id, parts));
  const seen = new Set<string>();
  const exercise = findExercise(item.exercise, parts.library);
  return [
    ...(causes.length > 0 ? causes : [generalReason(item.components)]),
    ...benefits.filter(({ id }) => !seen.has(id) && seen.add(id)),
    ...(exercise === undefined
      ? []
      : [{ kind: "evidence" as const, id: exercise.id, text: exercise.evidence, label: exercise.label }]),
  ];
}

function generalReason(components: readonly string[]): Reason {
  const relief = components.length > 0 && components.every((id) => id.startsWith("RELIEF-"));
  return {
    kind: "everyone",
    id: components[0] ?? "PROGRAMME",
    text: relief
      ? "For when it hurts. It eases the pain for a while and leaves what adds to it untouched."
      : "Not tied to one of your causes: a part of every programme, or asked for by a single answer.",
    label: "seed",
  };
}
