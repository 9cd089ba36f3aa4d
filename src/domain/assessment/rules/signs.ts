import { all, any, atLeast, certain, fact, number, says, unless } from "../condition";

/** Signs that several rules read, named once. */

export const NUMBNESS = says("Q-NEURO-SENS", "numbness-left", "numbness-right");
export const TINGLING = says("Q-NEURO-SENS", "tingling-left", "tingling-right");
export const ARM_WEAKNESS = says("Q-NEURO-WEAK", "left", "right");
export const ARM_OR_HAND_MARKED = says("Q-LOC", "arm-left", "arm-right", "hand-left", "hand-right");
export const BOTH_ARMS_FEEL = all(
  says("Q-NEURO-SENS", "numbness-left", "tingling-left"),
  says("Q-NEURO-SENS", "numbness-right", "tingling-right"),
);
export const NERVE_SIGNS_NEW = fact("days-since-nerve-signs", { below: 15 });
export const NERVE_SIGNS_GROW = says("Q-NEURO-TREND.trend", "spreading-or-stronger");

export const CORD_SIGNS = ["clumsy-hands", "unsteady", "legs", "electric-shock"] as const;
export const CORD_SIGN = says("Q-CORD", ...CORD_SIGNS);
export const TWO_CORD_SIGNS = atLeast(2, ...CORD_SIGNS.map((code) => says("Q-CORD", code)));
export const BLADDER_BOWEL_SADDLE = says("Q-CORD", "urine", "bowel", "saddle-numbness");
export const ANY_CORD_ANSWER = any(CORD_SIGN, BLADDER_BOWEL_SADDLE);
export const WING = says("Q-WING", "left", "right");
export const ANY_NERVE_ITEM = any(NUMBNESS, TINGLING, ARM_WEAKNESS, ANY_CORD_ANSWER, WING);

const INJURIES = ["fall-standing", "fall-over-1m", "crash", "blow", "sudden-strain"] as const;
/** The onset can only add to Q-TRAUMA, which is the question that asks about injury. */
const ONSET_AFTER_INJURY = certain(says("Q-ONSET", "after-fall-or-injury"));
export const INJURY_OTHER_THAN_FALL = says("Q-TRAUMA", "crash", "blow", "sudden-strain");
export const FALL = any(
  says("Q-TRAUMA", "fall-standing", "fall-over-1m"),
  all(ONSET_AFTER_INJURY, unless(INJURY_OTHER_THAN_FALL)),
);
export const ANY_INJURY = any(says("Q-TRAUMA", ...INJURIES), ONSET_AFTER_INJURY);

/** Worst or now 7 or more. The worst of 7 days contains the others, so those only add where they contradict it. */
export const SEVERE = painFrom(7);
export const SUDDEN_ONSET = says("Q-ONSET", "in-a-moment", "within-hours");
export const MID_BACK = says("Q-LOC", "mid-back-centre", "between-shoulder-blades");
export const IMPROVING = says("Q-TREND", "slightly-better", "better", "much-better");
export const NOT_IMPROVING = says(
  "Q-TREND",
  "no-change",
  "up-and-down",
  "slightly-worse",
  "worse",
  "much-worse",
);

export const HEART_SIGNS = says(
  "Q-CARDIO",
  "chest-pressure",
  "jaw-or-arm-pain",
  "cold-sweat-or-sick",
  "fainted",
  "breathless",
);
export const NOW_OR_WITH_PAIN = says("Q-CARDIO-WHEN", "now", "with-pain");
export const TEARING = says("Q-CARDIO", "sudden-tearing");
export const BREATH_SHARPENS = says("Q-MECH", "breath-or-cough-sharpens-it");
export const NOTHING_CHANGES_IT = says("Q-MECH", "nothing-changes-it");

export const NIGHT_PAIN = says("Q-SYSTEMIC", "night-pain");
export const WEIGHT_LOSS = says("Q-SYSTEMIC", "weight-loss");
export const FEVER = says("Q-SYSTEMIC", "fever");
export const CANCER = says("Q-SYSTEMIC", "cancer");

export const AGE_65 = fact("age", { from: 65 });
export const FIRST_EVER = says("Q-FIRST-EVER", true);
export const FRAGILE_BONE = says("Q-BONE", "osteoporosis", "steroids", "earlier-stress-fracture");

/** Pain of at least this much, worst of the last 7 days or now or on the run. */
export function painFrom(points: number) {
  const band = { from: points };
  return any(
    number("Q-NPRS-WORST", band),
    certain(number("Q-NPRS-NOW", band)),
    certain(number("Q-NPRS-RUN", band)),
  );
}
