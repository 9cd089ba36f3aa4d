import { all, any, atLeast, certain, fact, number, says, unless } from "../condition";

/** Signs that several rules read, named once. */

export const NUMBNESS = says("Q-NEURO-SENS", "numbness-left", "numbness-right");
export const TINGLING = says("Q-NEURO-SENS", "tingling-left", "tingling-right");
export const ARM_WEAKNESS = says("Q-NEURO-WEAK", "left", "right");
export const HAND_MARKED = says("Q-LOC", "hand-left", "hand-right");
/**
 * Tingling, ticked or by contradiction (3.3 rule 3): a hand marked on the body map beside no nerve sign. Every rule that
 * reads nerve signs reads it in the same way.
 */
export const TINGLING_OR_HAND_MARKED = any(
  TINGLING,
  all(HAND_MARKED, unless(NUMBNESS), unless(ARM_WEAKNESS)),
);
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
export const ANY_NERVE_ITEM = any(NUMBNESS, TINGLING_OR_HAND_MARKED, ARM_WEAKNESS, ANY_CORD_ANSWER, WING);

const INJURIES = ["fall-standing", "fall-over-1m", "crash", "blow", "sudden-strain"] as const;
/** "After a fall" fires by itself, whatever Q-TRAUMA says; left open it leaves the injury open. */
export const ONSET_AFTER_INJURY = says("Q-ONSET", "after-fall-or-injury");
export const ONSET_TOLD = says(
  "Q-ONSET",
  "in-a-moment",
  "within-hours",
  "over-days-or-weeks",
  "after-fall-or-injury",
);
export const INJURY_OTHER_THAN_FALL = says("Q-TRAUMA", "crash", "blow", "sudden-strain");
export const FALL = any(
  says("Q-TRAUMA", "fall-standing", "fall-over-1m"),
  all(ONSET_AFTER_INJURY, unless(INJURY_OTHER_THAN_FALL)),
);
export const ANY_INJURY = any(says("Q-TRAUMA", ...INJURIES), ONSET_AFTER_INJURY);
export const INJURED_WITHIN_7_DAYS = fact("days-since-injury", { below: 8 });

/** "Worst or now >= 7" (1.4): each is a criterion of its own. Pain on the run only adds where it contradicts them. */
export const SEVERE = any(
  number("Q-NPRS-WORST", { from: 7 }),
  number("Q-NPRS-NOW", { from: 7 }),
  certain(number("Q-NPRS-RUN", { from: 7 })),
);
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
export const FAINTED_DURING_EFFORT = says("Q-SYNCOPE-EFFORT", "today", "earlier");
export const NOW_OR_WITH_PAIN = says("Q-CARDIO-WHEN", "now", "with-pain");
export const TEARING = says("Q-CARDIO", "sudden-tearing");
export const BREATH_SHARPENS = says("Q-MECH", "breath-or-cough-sharpens-it");
export const NOTHING_CHANGES_IT = says("Q-MECH", "nothing-changes-it");
export const EFFORT_PATTERN = all(says("Q-CARDIO-PATT", true), NOTHING_CHANGES_IT);

export const NIGHT_PAIN = says("Q-SYSTEMIC", "night-pain");
export const WEIGHT_LOSS = says("Q-SYSTEMIC", "weight-loss");
export const FEVER = says("Q-SYSTEMIC", "fever");
export const CANCER = says("Q-SYSTEMIC", "cancer");

export const AGE_65 = fact("age", { from: 65 });
export const FIRST_EVER = says("Q-FIRST-EVER", true);
export const FRAGILE_BONE = says("Q-BONE", "osteoporosis", "steroids", "earlier-stress-fracture");

/**
 * Worst pain of the last 7 days of at least this much. Pain now or on the run only adds where it contradicts it: the higher
 * number counts (3.3 rule 3).
 */
export function painFrom(points: number) {
  const band = { from: points };
  return any(
    number("Q-NPRS-WORST", band),
    certain(number("Q-NPRS-NOW", band)),
    certain(number("Q-NPRS-RUN", band)),
  );
}
