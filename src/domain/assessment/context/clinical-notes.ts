import { all, any, fact, number, says, type Condition } from "../condition";

/** An answer that no flag or cause turns on, and that a clinician should still see. Beyond the seed, never a tier. */
export interface ClinicalNote {
  readonly id: string;
  readonly when: Condition;
  /** In words for the clinician. */
  readonly text: string;
}

/** Answers of blocks B to E, and others, that are shown as they are. */
export const CLINICAL_NOTES: readonly ClinicalNote[] = [
  {
    id: "NOTE-MINOR",
    when: fact("age", { from: 16, below: 18 }),
    text: "Aged 16 or 17: a parent or guardian is told, by the organisation's policy.",
  },
  {
    id: "NOTE-ARM-MARKED",
    when: says("Q-LOC", "arm-left", "arm-right"),
    text: "An arm marked as well: ask about nerve signs, and about the heart when effort brings it on.",
  },
  {
    id: "NOTE-LOW-BACK",
    when: says("Q-LOC", "low-back"),
    text: "Low back marked as well: outside what these rules were written for.",
  },
  {
    id: "NOTE-SIDE-OF-CHEST",
    when: says("Q-LOC", "side-of-chest"),
    text: "Side of the chest marked: think of ribs, and of lungs if breath changes it.",
  },
  {
    id: "NOTE-SHOULDER-BLADE",
    when: says("Q-LOC", "shoulder-blade-left", "shoulder-blade-right"),
    text: "Around or under a shoulder blade: on the right, ask about meals and belly; on either side, breathing.",
  },
  {
    id: "NOTE-STRAP-SYMPTOMS",
    when: says("Q-NEURO-PATT", "only-with-straps"),
    text: "Arm or hand signs only with straps on, gone within 15 minutes. Not lowered: pressure on a nerve is often painless.",
  },
  {
    id: "NOTE-NERVE-ON-RUN",
    when: says("Q-NEURO-PATT", "while-running", "on-and-off"),
    text: "Arm or hand signs while running, or on and off.",
  },
  {
    id: "NOTE-NERVE-AT-NIGHT",
    when: says("Q-NEURO-PATT", "at-night"),
    text: "Arm or hand signs at night: examine the wrist as well as the neck.",
  },
  {
    id: "NOTE-NERVE-NECK",
    when: says("Q-NEURO-PATT", "with-neck-movement"),
    text: "Arm or hand signs with neck movement.",
  },
  {
    id: "NOTE-HEART-APART",
    when: says("Q-CARDIO-WHEN", "apart"),
    text: "Heart or lung signs apart from the back pain, in the last month.",
  },
  {
    id: "NOTE-GRADUAL",
    when: says("Q-ONSET", "over-days-or-weeks"),
    text: "Came on over days or weeks.",
  },
  {
    id: "NOTE-MECHANICAL",
    when: says("Q-MECH", "movement-changes-it"),
    text: "Moving or another posture changes the pain.",
  },
  {
    id: "NOTE-LOAD-RELATED",
    when: says("Q-WHENRUN", "builds-with-time", "after-run", "next-morning", "not-related"),
    text: "How the pain goes with the run: see the answer.",
  },
  {
    id: "NOTE-SELF-CARE-HELPS",
    when: says("Q-SELFCARE.effect", "gone", "clearly-better"),
    text: "Self-care helped clearly.",
  },
  {
    id: "NOTE-MORNING-STIFFNESS",
    when: says("Q-INFLAM", "morning-stiffness"),
    text: "Stiff for over 30 minutes in the morning. Not among the counted criteria.",
  },
  {
    id: "NOTE-BONE-DECLINED",
    when: says("Q-BONE", "prefer-not-to-say"),
    text: "Declined the questions about bone health: an answer, neither yes nor no.",
  },
  {
    id: "NOTE-LATE-PREGNANCY",
    when: number("Q-PREG-WEEKS", { from: 16 }),
    text: "Pregnant 16 weeks or more: no long lying on back or front.",
  },
  {
    id: "NOTE-LOAD-CHANGE",
    when: any(
      says("Q-RUN-CHANGE", "longer-desk-hours", "new-bra"),
      all(says("Q-RUN-CHANGE", "none"), fact("minutes-rise-percent", { from: 25 })),
    ),
    text: "What changed before the pain: see the answer and the running minutes.",
  },
];
