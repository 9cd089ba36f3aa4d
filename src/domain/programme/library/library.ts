import type { Exercise, ReliefProtocol } from "../exercise";
import { BREATHING } from "./breathing";
import { CHEST_AND_NECK } from "./chest-and-neck";
import { CORE_STRENGTH } from "./core";
import { FORM_CUES } from "./form-cues";
import { RELIEF_PROTOCOLS } from "./relief";
import { THORACIC_MOBILITY } from "./thoracic-mobility";
import { UPPER_BACK } from "./upper-back";
import { WARM_UP_DRILLS } from "./warm-up";

/** Version of the exercise library, kept with every programme made from it. */
export const LIBRARY_VERSION = "1.1.0";

/** The library as one value, so that a test can leave an item out. */
export interface Library {
  readonly version: string;
  readonly exercises: readonly Exercise[];
  readonly relief: readonly ReliefProtocol[];
}

/** All 37 exercises and 3 relief protocols of clinical content 4. No clinician has signed them. */
export const LIBRARY: Library = {
  version: LIBRARY_VERSION,
  exercises: [
    ...THORACIC_MOBILITY,
    ...CHEST_AND_NECK,
    ...UPPER_BACK,
    ...CORE_STRENGTH,
    ...BREATHING,
    ...WARM_UP_DRILLS,
    ...FORM_CUES,
  ],
  relief: RELIEF_PROTOCOLS,
};

/** The exercise or relief protocol of that id, or undefined. */
export function findExercise(id: string, library: Library = LIBRARY): Exercise | ReliefProtocol | undefined {
  return (
    library.exercises.find((exercise) => exercise.id === id) ??
    library.relief.find((protocol) => protocol.id === id)
  );
}
