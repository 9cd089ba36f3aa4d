import { all, any, fact, mentions, says, unless } from "../condition";
import type { ParentRuleToWord, RuleToWord, Step } from "./in-words";
import {
  ANY_INJURY,
  ARM_WEAKNESS,
  BLADDER_BOWEL_SADDLE,
  BOTH_ARMS_FEEL,
  CORD_SIGN,
  NERVE_SIGNS_GROW,
  NERVE_SIGNS_NEW,
  INJURED_WITHIN_7_DAYS,
  NUMBNESS,
  TINGLING_OR_HAND_MARKED,
  TWO_CORD_SIGNS,
  WING,
} from "./signs";

/** Every word begins with nothing: the text was given. */
const ANY_WORD = "";

const COMMON = { version: 2, category: "neurological" } as const;

/** 3.3 rule 2: any nerve item and any injury within 7 days. */
const AFTER_A_FRESH_INJURY: Step = { when: all(ANY_INJURY, INJURED_WITHIN_7_DAYS), tier: "EMERGENCY" };

const FEELING_RAISED: readonly Step[] = [
  AFTER_A_FRESH_INJURY,
  {
    when: any(
      NERVE_SIGNS_GROW,
      all(says("Q-NEURO-PATT", "constant"), NERVE_SIGNS_NEW),
      BOTH_ARMS_FEEL,
      says("Q-CORD", "electric-shock"),
    ),
    tier: "SAME_DAY",
  },
];

/**
 * Examined on a day that is told and not before it began, with a cause in the clinician's words, not growing, no weakness:
 * stays a flag, never NONE. Whatever of this is not answered does not lower.
 */
const FEELING_LOWERED: readonly Step[] = [
  {
    when: all(
      says("Q-NEURO-KNOWN.examined", "yes"),
      mentions("Q-NEURO-KNOWN.cause", ANY_WORD),
      fact("days-since-exam", {}),
      unless(fact("exam-after-nerve-signs", { below: 0 })),
      says("Q-NEURO-TREND.trend", "same", "going"),
      says("Q-NEURO-WEAK", "none"),
    ),
    tier: "ROUTINE",
    mode: "RESTRICTED",
  },
];

export const NERVE_PARENT: ParentRuleToWord = {
  ...COMMON,
  id: "REFER-NEURO",
  label: "seed",
  text: {
    clinician: "Neurological symptoms in arms or hands.",
    about: "You told us about an arm or hand.",
  },
  source: "Seed; clinical content 1.4, 3.2",
  grade: "B",
};

/** Nerve rules of clinical content 3.2. */
export const NERVE_RULES: readonly RuleToWord[] = [
  {
    ...COMMON,
    id: "REFER-NEURO-NUMBNESS",
    parent: NERVE_PARENT.id,
    label: "seed",
    text: {
      clinician:
        "Numbness in an arm or hand. Same day if growing, constant and new within 14 days, on both sides, or with an electric shock on bending the neck. Routine if examined, explained and unchanged.",
      about: "You told us about numbness in an arm or hand.",
    },
    source: "Seed; clinical content 3.2, radiculopathy pathways S28, myelopathy S21",
    grade: "B",
    when: NUMBNESS,
    tier: "WITHIN_DAYS",
    raises: FEELING_RAISED,
    lowers: FEELING_LOWERED,
  },
  {
    ...COMMON,
    id: "REFER-NEURO-TINGLING",
    parent: NERVE_PARENT.id,
    label: "seed",
    text: {
      clinician:
        "Tingling in an arm or hand, even if only with straps on; or an arm or hand marked on the body map with no nerve sign answered (contradiction: the more serious reading). Raised and lowered as numbness.",
      about:
        "You told us about tingling in an arm or hand, or marked a hand. It counts even if it comes only with straps on.",
    },
    source: "Seed; clinical content 3.2 and 3.3 rule 3, S28, S34",
    grade: "B",
    when: TINGLING_OR_HAND_MARKED,
    tier: "WITHIN_DAYS",
    raises: FEELING_RAISED,
    lowers: FEELING_LOWERED,
  },
  {
    ...COMMON,
    id: "REFER-NEURO-WEAKNESS",
    parent: NERVE_PARENT.id,
    label: "seed",
    text: {
      clinician: "Weakness of an arm or hand. Same day if new within 14 days, growing, or on both sides.",
      about: "You told us about weakness in an arm or hand.",
    },
    source: "Seed; clinical content 3.2, CKS summaries S28",
    grade: "B",
    when: ARM_WEAKNESS,
    tier: "WITHIN_DAYS",
    raises: [
      AFTER_A_FRESH_INJURY,
      {
        when: any(
          NERVE_SIGNS_NEW,
          NERVE_SIGNS_GROW,
          all(says("Q-NEURO-WEAK", "left"), says("Q-NEURO-WEAK", "right")),
        ),
        tier: "SAME_DAY",
      },
    ],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-CORD",
    label: "beyond",
    text: {
      clinician:
        "Clumsy hands, unsteady gait, leg signs or an electric shock on bending the neck. Emergency with two or more, a course of days, or after an injury.",
      about: "You told us about clumsy hands, balance, legs or an electric shock.",
    },
    source: "Clinical content 3.2, S21, S22",
    grade: "B",
    when: CORD_SIGN,
    tier: "SAME_DAY",
    raises: [{ when: any(TWO_CORD_SIGNS, says("Q-CORD-PACE", "days"), ANY_INJURY), tier: "EMERGENCY" }],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-CES",
    label: "beyond",
    text: {
      clinician: "New bladder or bowel change, or numbness between the legs.",
      about: "You told us about bladder, bowel or numbness between the legs.",
    },
    source: "Clinical content 3.2, S19, S25",
    grade: "B",
    when: BLADDER_BOWEL_SADDLE,
    tier: "EMERGENCY",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-WING",
    label: "beyond",
    text: {
      clinician: "Shoulder blade sticks out or an arm will not go overhead. Same day if sudden.",
      about: "You told us that a shoulder blade sticks out or an arm will not lift.",
    },
    source: "Clinical content 3.2, S34",
    grade: "B",
    when: WING,
    tier: "WITHIN_DAYS",
    raises: [{ when: says("Q-WING-SUDDEN", true), tier: "SAME_DAY" }],
    lowers: [],
  },
];
