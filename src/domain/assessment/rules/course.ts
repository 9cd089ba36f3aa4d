import { all, any, fact, not, number, says, unless } from "../condition";
import type { RuleToWord } from "./in-words";
import {
  ANY_CORD_ANSWER,
  ANY_NERVE_ITEM,
  EFFORT_PATTERN,
  FAINTED_DURING_EFFORT,
  HEART_SIGNS,
  painFrom,
  SEVERE,
  SUDDEN_ONSET,
  TEARING,
} from "./signs";

const AT_LEAST_6_WEEKS = fact("days-since-start", { from: 42 });
const TRIED_14_DAYS = all(
  says(
    "Q-SELFCARE.tried",
    "eased-off-running",
    "rest",
    "stretching",
    "ice",
    "heat",
    "form-change",
    "strength-work",
    "gear-change",
    "warm-up",
    "medicine",
    "hands-on-care",
  ),
  number("Q-SELFCARE.weeks", { from: 2 }),
);
/** "A little" counts as gain only when the pain scores of the history agree. */
const NO_REAL_GAIN = any(
  says("Q-SELFCARE.effect", "none", "worse"),
  all(
    says("Q-SELFCARE.effect", "a-little"),
    unless(any(fact("pain-drop-points", { from: 2 }), fact("pain-drop-percent", { from: 30 }))),
  ),
);
const SELF_CARE_FAILS = all(
  any(
    fact("days-since-start", { from: 28 }),
    all(fact("age", { below: 18 }), fact("days-since-start", { from: 21 })),
  ),
  TRIED_14_DAYS,
  NO_REAL_GAIN,
);

const WORK_MISSED = number("Q-MISSED-WORK", { from: 1 });
const ACTIVITIES = [
  "sleep",
  "work-or-study",
  "sitting-or-desk",
  "driving",
  "dressing-or-washing",
  "carrying-or-lifting",
  "housework-or-caring",
  "other",
] as const;

/**
 * These never hold, for every answer is one of those named; they are unknown until there is an answer. A slow start alone
 * would make REFER-SEVERE-ACUTE false, and a low score REFER-ADL routine, with the severity or what it gets in the way of
 * still open behind the result.
 */
const SEVERITY_LEFT_OPEN = any(not(number("Q-NPRS-WORST", {})), not(number("Q-NPRS-NOW", {})));
const ACTIVITIES_LEFT_OPEN = not(says("Q-ADL-WHICH", ...ACTIVITIES, "none"));

const SEVERE_AND_ACUTE = all(
  SEVERE,
  any(fact("days-since-start", { below: 8 }), all(SUDDEN_ONSET, fact("days-since-start", { below: 43 }))),
);

/** W1 to W6 (clinical content 2.2). */
const SHOWN_BY_CHECK_INS = [
  "pain-rising",
  "run-pain-rising",
  "told-worse",
  "daily-life-lost",
  "load-masked",
  "nerves-changed",
] as const;

/** Severity, course and daily life: clinical content 2.2 and 2.3. */
export const COURSE_RULES: readonly RuleToWord[] = [
  {
    id: "REFER-SEVERE-ACUTE",
    version: 2,
    label: "seed",
    category: "other-medical",
    text: {
      clinician:
        "Pain 7 or more, and begun within 7 days, or suddenly within 6 weeks. Emergency with any heart, great-vessel or cord answer.",
      about: "Your pain is strong and began a short time ago.",
    },
    source: "Seed; clinical content 2.3, 3.2, severity bands S18",
    grade: "B",
    when: any(SEVERE_AND_ACUTE, SEVERITY_LEFT_OPEN),
    tier: "SAME_DAY",
    raises: [
      {
        when: any(
          HEART_SIGNS,
          says("Q-CARDIO", "heartbeat"),
          EFFORT_PATTERN,
          FAINTED_DURING_EFFORT,
          TEARING,
          ANY_CORD_ANSWER,
        ),
        tier: "EMERGENCY",
      },
    ],
    lowers: [],
  },
  {
    id: "REFER-WORSENING",
    version: 5,
    label: "seed",
    category: "worsening",
    text: {
      clinician:
        "At intake: worse or much worse than at the start, at least 7 days ago; slightly worse, at least 14 days. At check-ins: any of W1 to W6. Same day with any nerve answer or pain from 8.",
      about: "Your pain is getting worse.",
    },
    source: "Seed; clinical content 1.4, 2.2",
    grade: "B",
    when: any(
      all(
        fact("course-at-intake", { from: 1 }),
        any(
          all(says("Q-TREND", "worse", "much-worse"), fact("days-since-start", { from: 7 })),
          all(says("Q-TREND", "slightly-worse"), fact("days-since-start", { from: 14 })),
        ),
      ),
      ...SHOWN_BY_CHECK_INS.map((id) => fact(id, { from: 1 })),
    ),
    tier: "WITHIN_DAYS",
    raises: [{ when: any(ANY_NERVE_ITEM, painFrom(8)), tier: "SAME_DAY" }],
    lowers: [],
  },
  {
    id: "REFER-PERSISTS",
    version: 2,
    label: "seed",
    category: "persistence",
    text: {
      clinician:
        "28 days or more (21 under 18) with 14 days of self-care and no real gain; or 12 weeks whatever was tried. Within days when self-care fails at 6 weeks with pain from 5.",
      about: "Your pain has not settled.",
    },
    source: "Seed; clinical content 2.3, S28, S33",
    grade: "B",
    when: any(SELF_CARE_FAILS, fact("days-since-start", { from: 84 })),
    tier: "ROUTINE",
    raises: [
      { when: all(SELF_CARE_FAILS, AT_LEAST_6_WEEKS, painFrom(5)), tier: "WITHIN_DAYS", mode: "FULL-L1" },
    ],
    lowers: [],
  },
  {
    id: "REFER-ADL",
    version: 2,
    label: "seed",
    category: "daily-life",
    text: {
      clinician:
        "Any interference with ordinary life. Within days from 5 of 10, three broken nights of 7, or any work or study missed.",
      about: "Your pain gets in the way of daily life.",
    },
    source: "Seed; clinical content 1.1 item 6, 2.3",
    grade: "C",
    when: any(
      number("Q-ADL", { from: 1 }),
      says("Q-ADL-WHICH", ...ACTIVITIES),
      number("Q-SLEEP", { from: 1 }),
      WORK_MISSED,
    ),
    tier: "ROUTINE",
    raises: [
      {
        when: any(
          number("Q-ADL", { from: 5 }),
          number("Q-SLEEP", { from: 3 }),
          WORK_MISSED,
          ACTIVITIES_LEFT_OPEN,
        ),
        tier: "WITHIN_DAYS",
        mode: "FULL-L1",
      },
    ],
    lowers: [],
  },
];
