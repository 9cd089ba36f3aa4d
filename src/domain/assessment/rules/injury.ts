import { all, any, fact, says, unless } from "../condition";
import type { ParentRuleToWord, RuleToWord, Step } from "./in-words";
import {
  AGE_65,
  ANY_INJURY,
  ANY_NERVE_ITEM,
  FALL,
  FRAGILE_BONE,
  IMPROVING,
  INJURED_WITHIN_7_DAYS,
  INJURY_OTHER_THAN_FALL,
  MID_BACK,
  ONSET_AFTER_INJURY,
  ONSET_TOLD,
  painFrom,
  SEVERE,
  SUDDEN_ONSET,
} from "./signs";

const COMMON = { version: 2, category: "injury" } as const;

const WITHIN_14_DAYS = fact("days-since-injury", { below: 15 });
const DANGEROUS_MECHANISM = says("Q-TRAUMA", "fall-over-1m", "crash", "blow");
const TENDER_MIDLINE = says("Q-MIDLINE", "yes");
const NECK_WILL_NOT_TURN = says("Q-NECKROT", "no");

const RAISED: readonly Step[] = [
  {
    when: all(any(DANGEROUS_MECHANISM, ANY_NERVE_ITEM, NECK_WILL_NOT_TURN, AGE_65), INJURED_WITHIN_7_DAYS),
    tier: "EMERGENCY",
  },
  {
    // A nerve sign is no minor injury (3.2 "minor: ... no nerve signs"), so 8 to 14 days after it is the row above that.
    when: all(
      any(DANGEROUS_MECHANISM, ANY_NERVE_ITEM, painFrom(7), TENDER_MIDLINE, FRAGILE_BONE),
      WITHIN_14_DAYS,
    ),
    tier: "SAME_DAY",
  },
];

const LOWERED: readonly Step[] = [
  {
    when: all(
      fact("days-since-injury", { from: 43 }),
      IMPROVING,
      ONSET_TOLD,
      unless(TENDER_MIDLINE),
      unless(NECK_WILL_NOT_TURN),
    ),
    tier: "ROUTINE",
  },
];

const HOW_GRADED =
  "Emergency within 7 days after a dangerous mechanism, with any nerve sign, a neck that does not turn half way, or from age 65. Same day within 14 days after a dangerous mechanism, with any nerve sign, pain from 7, midline tenderness or fragile bone. Routine after 6 weeks when improving.";

export const INJURY_PARENT: ParentRuleToWord = {
  ...COMMON,
  id: "REFER-TRAUMA",
  label: "seed",
  text: {
    clinician: "Pain that follows a fall or injury.",
    about: "Your pain follows a fall or injury.",
  },
  source: "Seed; clinical content 1.4, 3.2",
  grade: "B",
};

/** Injury rules of clinical content 3.2, with the ruling on a dangerous mechanism 8 to 14 days ago. */
export const INJURY_RULES: readonly RuleToWord[] = [
  {
    ...COMMON,
    id: "REFER-TRAUMA-FALL",
    parent: INJURY_PARENT.id,
    label: "seed",
    text: {
      clinician: `Pain after a fall, or an onset after an injury that is not named. ${HOW_GRADED}`,
      about: "Your pain follows a fall.",
    },
    source: "Seed; clinical content 3.2 and 3.3 rules 2 and 3, S19, S27",
    grade: "B",
    when: FALL,
    tier: "WITHIN_DAYS",
    raises: RAISED,
    lowers: LOWERED,
  },
  {
    ...COMMON,
    id: "REFER-TRAUMA-INJURY",
    parent: INJURY_PARENT.id,
    label: "seed",
    text: {
      clinician: `Pain after a crash, blow or sudden strain. ${HOW_GRADED}`,
      about: "Your pain follows an injury.",
    },
    source: "Seed; clinical content 3.2 and 3.3 rule 2, S19, S27",
    grade: "B",
    when: INJURY_OTHER_THAN_FALL,
    tier: "WITHIN_DAYS",
    raises: RAISED,
    lowers: LOWERED,
  },
  {
    ...COMMON,
    id: "X-FRACTURE-LOWENERGY",
    label: "beyond",
    text: {
      clinician:
        "Mid-back pain that came suddenly or with a fall, blow or lift, however small, with osteoporosis, long steroid use or age 65 and over.",
      about: "Your other answers make sudden pain in the middle of the back count for more.",
    },
    source: "Clinical content 3.2, S19",
    grade: "B",
    when: all(
      any(says("Q-BONE", "osteoporosis", "steroids"), AGE_65),
      any(SUDDEN_ONSET, ONSET_AFTER_INJURY),
      MID_BACK,
    ),
    tier: "SAME_DAY",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-ANTICOAG",
    label: "beyond",
    text: {
      clinician: "Blood thinners with an injury, or with sudden severe pain.",
      about: "With the medicine that you take, an injury or sudden strong pain counts for more.",
    },
    source: "Clinical content 3.2, expert knowledge",
    grade: "C",
    when: all(says("Q-OTHER", "blood-thinners"), any(ANY_INJURY, all(SEVERE, SUDDEN_ONSET))),
    tier: "SAME_DAY",
    raises: [],
    lowers: [],
  },
];
