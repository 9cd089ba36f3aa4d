import type { Label } from "@/domain/assessment/assessment";

/** Where a component is delivered. `text`: words only; `gear`: fixes of gear; `parent`: by its children. */
export type ComponentPlace =
  | "relief"
  | "home"
  | "stretch"
  | "warm-up"
  | "cool-down"
  | "form-cue"
  | "gear"
  | "text"
  | "parent";

/** A part of a programme: a seed row (RELIEF-, PREV-) or one that we added (DER-). */
export interface Component {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  readonly parent?: string;
  readonly place: ComponentPlace;
  /** When it is given, in words (clinical content 1.4). */
  readonly trigger: string;
  /** PBEN- ids that say what it is for. */
  readonly benefits: readonly string[];
  /** Exercises and protocols that deliver it, the preferred ones first. */
  readonly delivers: readonly string[];
}
