import type { Label } from "@/domain/assessment/assessment";

/** What a component is said to do: the reason string of its items. `honesty` says how far it can be believed. */
export interface Benefit {
  readonly id: string;
  readonly component: string;
  readonly text: string;
  readonly label: Label;
  readonly honesty?: string;
}

const row = (id: string, component: string, text: string, honesty?: string): Benefit => ({
  id,
  component,
  text,
  label: "seed",
  ...(honesty === undefined ? {} : { honesty }),
});

/** The 6 stated benefits of relief. */
export const RELIEF_BENEFITS: readonly Benefit[] = [
  row("PBEN-CATCOW", "RELIEF-CATCOW", "It moves the spine gently and frees a stiff upper back."),
  row("PBEN-THROT", "RELIEF-THROT", "It helps the spine to turn more freely."),
  row(
    "PBEN-ICE",
    "RELIEF-ICE",
    "Cold is meant to calm irritated tissue, and it numbs the pain.",
    "For back pain there is too little evidence about cold to promise anything.",
  ),
  row(
    "PBEN-HEAT",
    "RELIEF-HEAT",
    "Warmth may loosen tight muscles.",
    "The small, short benefit that was measured was in newer low back pain, not in old upper back aches.",
  ),
  row("PBEN-REST", "RELIEF-REST", "Rest gives the muscles time to recover and repair."),
  row("PBEN-STRETCH", "RELIEF-STRETCH", "Gentle stretching eases tension once you have stopped."),
];

/** The 13 stated benefits of prevention. */
export const PREVENTION_BENEFITS: readonly Benefit[] = [
  row("PBEN-FORM", "PREV-FORM", "It takes tension off the upper back and neck."),
  row("PBEN-CORE-STABILITY", "PREV-CORE-STRENGTH", "It builds a steadier trunk."),
  row("PBEN-CORE-SUPPORT", "PREV-CORE-STRENGTH", "A steadier trunk supports the spine."),
  row("PBEN-CORE-LESS-STRAIN", "PREV-CORE-STRENGTH", "The upper back then has less to make up for."),
  row(
    "PBEN-UPPER",
    "PREV-UPPERBACK-STRENGTH",
    "It strengthens the rhomboids and the trapezius, the muscles between and around the blades.",
  ),
  row("PBEN-FLEX", "PREV-FLEX-MOBILITY", "It is meant to keep stiffness and imbalance down."),
  row("PBEN-THORACIC", "PREV-THORACIC-MOBILITY", "It gives the mid back more range."),
  row("PBEN-CHEST", "PREV-CHEST-STRETCH", "It works against the pull that rounds the shoulders forwards."),
  row("PBEN-WARMUP", "PREV-WARMUP", "It gets the muscles ready for the run."),
  row("PBEN-DYNAMIC", "PREV-WARMUP-DYNAMIC", "Moving drills raise the blood flow."),
  row("PBEN-COOLDOWN", "PREV-COOLDOWN", "It helps you to recover after the run."),
  row("PBEN-STATIC", "PREV-COOLDOWN-STATIC", "Held stretches keep you supple and less stiff."),
  row("PBEN-BRA", "PREV-BRA-FIT", "Good support takes strain off the upper back."),
];

/** All 19 benefits. */
export const BENEFITS: readonly Benefit[] = [...RELIEF_BENEFITS, ...PREVENTION_BENEFITS];
