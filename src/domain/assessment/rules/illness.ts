import { all, any, atLeast, certain, fact, not, says, unless } from "../condition";
import type { RuleToWord } from "./in-words";
import {
  AGE_65,
  ANY_NERVE_ITEM,
  CANCER,
  FEVER,
  FIRST_EVER,
  NIGHT_PAIN,
  NOTHING_CHANGES_IT,
  NOT_IMPROVING,
  SEVERE,
  WEIGHT_LOSS,
} from "./signs";

const COMMON = { version: 2, label: "beyond", category: "other-medical" } as const;

const INFLAMMATORY_PATTERN = all(
  any(
    says("Q-INFLAM", "before-45-over-3-months"),
    // The option left unticked is a no; only days by which it began before 45 for sure contradict it.
    certain(all(not(fact("age-at-start", { from: 45 })), fact("days-since-start", { from: 92 }))),
  ),
  atLeast(
    3,
    says("Q-INFLAM", "second-half-night"),
    says("Q-INFLAM", "eases-with-movement"),
    says("Q-NSAID", "yes"),
    says("Q-INFLAM", "skin-bowel-eye"),
    says("Q-INFLAM", "relative"),
  ),
);
/**
 * Three marks are enough whatever the medicine did. Not answered, it keeps the rule unknown all the same: with two marks it
 * does, and a third must not turn INCOMPLETE into ROUTINE (law of worse).
 */
const MEDICINE_ANSWERED = says("Q-NSAID", "yes", "no", "not-taken");
const VISCERAL = says("Q-OTHER", "meal-or-right-belly");
const STEROIDS = says("Q-BONE", "steroids");

/** Illness that shows as back pain: clinical content 3.1, 3.2 and 3.3 rule 1. */
export const ILLNESS_RULES: readonly RuleToWord[] = [
  {
    ...COMMON,
    id: "X-CANCER",
    text: {
      clinician:
        "Cancer now or in the past. Same day with pain at night, unremitting or progressive, or weight loss. Emergency with any nerve or cord answer.",
      about: "With your medical history, new back pain counts for more.",
    },
    source: "Clinical content 3.2, S23",
    grade: "B",
    when: CANCER,
    tier: "WITHIN_DAYS",
    raises: [
      { when: ANY_NERVE_ITEM, tier: "EMERGENCY" },
      {
        when: any(
          NIGHT_PAIN,
          WEIGHT_LOSS,
          NOTHING_CHANGES_IT,
          says("Q-TREND", "slightly-worse", "worse", "much-worse"),
        ),
        tier: "SAME_DAY",
      },
    ],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-CANCER-WEAK",
    text: {
      clinician:
        "No cancer known, and two or more of: unremitting night pain, unexplained weight loss, first ever at 50 or over, no gain at 4 weeks; one of the first two among them.",
      about: "Some of your general health answers count together.",
    },
    source: "Clinical content 3.2, S19, S23b",
    grade: "B",
    when: all(
      unless(CANCER),
      any(NIGHT_PAIN, WEIGHT_LOSS),
      atLeast(
        2,
        NIGHT_PAIN,
        WEIGHT_LOSS,
        all(fact("age", { from: 50 }), FIRST_EVER),
        all(fact("days-since-start", { from: 28 }), NOT_IMPROVING),
      ),
    ),
    tier: "WITHIN_DAYS",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-INFECTION",
    text: {
      clinician:
        "Fever, chills or night sweats; or weakened immunity, recent infection or surgery, tuberculosis contact or injected drugs with constant pain. Emergency when very unwell.",
      about: "Some of your general health answers count for more with this pain.",
    },
    source: "Clinical content 3.2, S19, S26",
    grade: "B",
    when: any(
      FEVER,
      says("Q-SYSTEMIC", "very-unwell"),
      all(
        says(
          "Q-SYSTEMIC",
          "recent-infection-or-surgery",
          "weak-immunity-or-diabetes",
          "tb-contact",
          "injected-drugs",
        ),
        any(NOTHING_CHANGES_IT, NIGHT_PAIN),
      ),
    ),
    tier: "SAME_DAY",
    raises: [{ when: says("Q-SYSTEMIC", "very-unwell"), tier: "EMERGENCY" }],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-INFLAM",
    version: 3,
    text: {
      clinician:
        "Possible inflammatory pattern: begun before 45, over 3 months, and three of: woken in the second half of the night, eased by movement, clear response to an anti-inflammatory within 48 hours, skin, bowel or eye inflammation, a relative. The criteria were written for the low back.",
      about: "Your pain has a pattern that is worth looking at.",
    },
    source: "Clinical content 3.2, NICE NG65 S24",
    grade: "B",
    when: all(INFLAMMATORY_PATTERN, MEDICINE_ANSWERED),
    tier: "ROUTINE",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-VISCERAL",
    text: {
      clinician: "Pain linked to meals or to the upper right belly. Same day with fever or pain from 7.",
      about: "Your pain goes with meals or the upper belly.",
    },
    source: "Clinical content 3.2, S35b",
    grade: "B",
    when: VISCERAL,
    tier: "ROUTINE",
    raises: [{ when: any(FEVER, SEVERE), tier: "SAME_DAY" }],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-SHINGLES",
    text: {
      clinician: "Band-like rash or burning skin; treatment works best within about 72 hours.",
      about: "You told us about a band-like rash or burning skin.",
    },
    source: "Clinical content 3.2, expert knowledge",
    grade: "C",
    when: says("Q-OTHER", "band-like-rash"),
    tier: "SAME_DAY",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-WEAK-SIGN",
    text: {
      clinician:
        "One weak sign by itself: pain at night that no position eases, unexplained weight loss, or long steroid use.",
      about: "One of your general health answers is worth looking at.",
    },
    source: "Clinical content 3.1: weak signs raise ROUTINE",
    grade: "C",
    when: any(NIGHT_PAIN, WEIGHT_LOSS, STEROIDS),
    tier: "ROUTINE",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-WEAK-COMBINED",
    text: {
      clinician:
        "Weak signs from two or more of: age with first-ever pain, general health, bone, inflammatory pattern, belly. Together one tier up.",
      about: "Some of your answers count together.",
    },
    source: "Clinical content 3.3 rule 1",
    grade: "C",
    when: atLeast(
      2,
      all(AGE_65, FIRST_EVER),
      any(NIGHT_PAIN, WEIGHT_LOSS),
      any(STEROIDS, says("Q-BONE", "osteoporosis")),
      INFLAMMATORY_PATTERN,
      VISCERAL,
    ),
    tier: "WITHIN_DAYS",
    raises: [],
    lowers: [],
  },
];
