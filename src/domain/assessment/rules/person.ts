import { all, any, certain, fact, mentions, says, unless } from "../condition";
import type { RuleToWord } from "./in-words";
import {
  AGE_65,
  ANY_INJURY,
  FEVER,
  FIRST_EVER,
  MID_BACK,
  NIGHT_PAIN,
  NUMBNESS,
  SEVERE,
  TINGLING,
} from "./signs";

const COMMON = { version: 2, label: "beyond", category: "other-medical" } as const;
const TOLD = "Q-NEURO-KNOWN.cause";

/** Who the athlete is, and what was written or marked rather than ticked: clinical content 3.2, 3.3 rules 3 and 4. */
export const PERSON_RULES: readonly RuleToWord[] = [
  {
    ...COMMON,
    id: "X-AGE-YOUNG",
    text: {
      clinician:
        "Under 16: reviewed by a clinician before any programme. Within days with night pain, fever or over 3 weeks.",
      about: "You are under 16: a clinician looks at your answers before you start.",
    },
    source: "Clinical content 3.2, S32, S33",
    grade: "B",
    when: fact("age", { below: 16 }),
    tier: "ROUTINE",
    mode: "HOLD",
    raises: [
      {
        when: any(NIGHT_PAIN, FEVER, fact("days-since-start", { from: 22 })),
        tier: "WITHIN_DAYS",
        mode: "HOLD",
      },
    ],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-AGE-OLD",
    text: {
      clinician: "First pain here ever at 65 or over, without an injury.",
      about: "You have pain here for the first time, at your age.",
    },
    source: "Clinical content 3.2, S23b",
    grade: "B",
    when: all(AGE_65, FIRST_EVER, unless(ANY_INJURY)),
    tier: "ROUTINE",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-PREG",
    text: {
      clinician:
        "Pregnant, or within 6 months of a birth: positions are changed, the tier is not. Within days with severe mid-back pain after a birth.",
      about: "Positions in your programme are chosen for you.",
      aboutAt: { WITHIN_DAYS: "You have strong pain in the middle of the back, after a birth." },
    },
    source: "Clinical content 3.2, expert knowledge",
    grade: "C",
    when: says("Q-OTHER", "pregnant", "post-partum"),
    tier: "NONE",
    raises: [{ when: all(says("Q-OTHER", "post-partum"), SEVERE, MID_BACK), tier: "WITHIN_DAYS" }],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-CHEST-MARK",
    text: {
      clinician: "Front of the chest marked on the body map: ask about heart and lungs.",
      about: "You marked the front of the chest.",
    },
    source: "Clinical content 1.2 (Q-LOC), expert view",
    grade: "C",
    when: says("Q-LOC", "front-of-chest"),
    tier: "ROUTINE",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-TEXT",
    category: "neurological",
    textDerived: true,
    text: {
      clinician:
        "Words in free text name a sign that no ticked answer covers: to be confirmed. Same day for bladder, bowel, chest or fainting.",
      about: "Something you wrote is to be talked over.",
    },
    source: "Clinical content 3.3 rule 4",
    grade: "C",
    when: any(
      certain(all(mentions(TOLD, "numb", "tingl", "pins"), unless(NUMBNESS), unless(TINGLING))),
      certain(
        mentions(
          TOLD,
          "weak",
          "drop",
          "bladder",
          "bowel",
          "chest",
          "faint",
          "black out",
          "blackout",
          "blacked out",
          "fall",
          "fell",
          "crash",
        ),
      ),
    ),
    tier: "WITHIN_DAYS",
    raises: [
      {
        when: certain(
          mentions(TOLD, "bladder", "bowel", "chest", "faint", "black out", "blackout", "blacked out"),
        ),
        tier: "SAME_DAY",
      },
    ],
    lowers: [],
  },
];
