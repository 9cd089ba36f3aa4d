import type { Cause, ParentCause } from "./cause";
import { GEAR_CAUSES, GEAR_PARENT } from "./gear";
import { BODY_CAUSES, IMBALANCE_PARENT } from "./imbalance";
import { POSTURE_CAUSES, POSTURE_PARENT } from "./posture";

/** The 12 leaf causes of clinical content 1.4. */
export const CAUSES: readonly Cause[] = [...POSTURE_CAUSES, ...BODY_CAUSES, ...GEAR_CAUSES];

/** The three causes that are their best child. */
export const PARENT_CAUSES: readonly ParentCause[] = [POSTURE_PARENT, IMBALANCE_PARENT, GEAR_PARENT];
