import { all, any, atLeast, certain, fact, says, unless } from "../condition";
import type { RuleToWord } from "./in-words";
import { BREATH_SHARPENS, MID_BACK, ONSET_AFTER_INJURY, SUDDEN_ONSET, WEIGHT_LOSS } from "./signs";

const COMMON = { version: 2, label: "beyond", category: "other-medical" } as const;

const PRESSING = says("Q-MECH", "pressing-reproduces-it");
const RIB_SPOT = says("Q-LOC", "rib-spot");
/**
 * Not known, it counts as gradual: a sudden start and one after an injury give no less by other rules, so a blank that only
 * left this one open would come out below every answer (law of unknown).
 */
const GRADUAL = unless(any(SUDDEN_ONSET, ONSET_AFTER_INJURY));
const LOAD_UP = any(
  says("Q-RUN-CHANGE", "more-distance", "more-speed", "hills-or-trail", "new-pack", "back-after-break"),
  certain(fact("minutes-rise-percent", { from: 25 })),
);

/** Bone under load: clinical content 3.2. */
export const BONE_RULES: readonly RuleToWord[] = [
  {
    ...COMMON,
    id: "X-BSI-RIB",
    version: 3,
    text: {
      clinician:
        "One rib-sized spot, sharper on breath, cough or pressing, gradual, after more load. No running or loaded upper-body work until seen.",
      about: "You have one sore spot on a rib after more training. Do not run before it is checked.",
    },
    source: "Clinical content 3.2, S31",
    grade: "B",
    when: all(RIB_SPOT, any(BREATH_SHARPENS, PRESSING), GRADUAL, LOAD_UP),
    tier: "WITHIN_DAYS",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-REDS",
    text: {
      clinician:
        "Two or more of: periods absent 3 months, earlier stress fracture, under-fuelling or weight loss; with bone-type pain (one rib-sized spot, centre line, between the blades, brought on by pressing, or tender midline). Private to the clinician.",
      about: "Some of your private health answers count with this pain.",
    },
    source: "Clinical content 3.2, IOC consensus S30",
    grade: "B",
    when: all(
      atLeast(
        2,
        says("Q-BONE", "absent-periods"),
        says("Q-BONE", "earlier-stress-fracture"),
        any(says("Q-BONE", "under-fuelling"), WEIGHT_LOSS),
      ),
      any(RIB_SPOT, MID_BACK, PRESSING, says("Q-MIDLINE", "yes")),
    ),
    tier: "WITHIN_DAYS",
    raises: [],
    lowers: [],
  },
];
