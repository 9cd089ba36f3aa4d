import { MOBILITY_FIGURES } from "./mobility";
import type { Figure } from "./pose";
import { RUNNING_FIGURES } from "./running";
import { STRENGTH_FIGURES } from "./strength";
import { STRETCH_FIGURES } from "./stretches";

/** All drawings by the key that the exercise library names. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  ...MOBILITY_FIGURES,
  ...STRETCH_FIGURES,
  ...STRENGTH_FIGURES,
  ...RUNNING_FIGURES,
};
