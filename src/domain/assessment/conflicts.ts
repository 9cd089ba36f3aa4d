import { CONTRADICTED_GATES } from "@/domain/questionnaire/contradicted-gates";
import { all, any, fact, number, says, type Condition } from "./condition";
import { ARM_WEAKNESS, HAND_MARKED, NUMBNESS, TINGLING } from "./rules/signs";

/** Two answers that cannot both hold. The rules take the more serious reading; a clinician confirms. */
export interface ConflictCheck {
  readonly id: string;
  readonly when: Condition;
  /** Only where a follow-up, not asked after these answers, was answered all the same (`contradictionsIn`). */
  readonly followUp?: true;
  /** In words for the clinician. */
  readonly text: string;
}

/** Contradictions of clinical content 3.3 rule 3. */
export const CONFLICT_CHECKS: readonly ConflictCheck[] = [
  {
    id: "CONFLICT-HAND-MARK",
    when: all(HAND_MARKED, says("Q-NEURO-SENS", "none"), says("Q-NEURO-WEAK", "none")),
    text: "Marked a hand, and answered no numbness, tingling or weakness. Read as tingling.",
  },
  {
    id: "CONFLICT-ONSET-INJURY",
    when: all(says("Q-ONSET", "after-fall-or-injury"), says("Q-TRAUMA", "nothing")),
    text: "Came on after a fall or injury, and no injury in the 4 weeks before. Read as a fall.",
  },
  {
    id: "CONFLICT-PAIN-SCORES",
    when: any(fact("now-above-worst", { from: 1 }), fact("run-above-worst", { from: 1 })),
    text: "Pain now or on the run is higher than the worst of the last 7 days. The highest counts.",
  },
  {
    id: "CONFLICT-DAILY-LIFE",
    when: all(
      number("Q-ADL", { below: 1 }),
      any(
        says(
          "Q-ADL-WHICH",
          "sleep",
          "work-or-study",
          "sitting-or-desk",
          "driving",
          "dressing-or-washing",
          "carrying-or-lifting",
          "housework-or-caring",
          "other",
        ),
        number("Q-SLEEP", { from: 1 }),
        number("Q-MISSED-WORK", { from: 1 }),
      ),
    ),
    text: "No effect on daily life, and a part of it named as disturbed. Read as interference.",
  },
  {
    id: "CONFLICT-EXAM-DATE",
    when: all(
      says("Q-NEURO-KNOWN.examined", "yes"),
      any(NUMBNESS, TINGLING, ARM_WEAKNESS),
      fact("exam-after-nerve-signs", { below: 0 }),
    ),
    text: "Examined before the nerve signs began. Read as not examined.",
  },
  {
    id: "CONFLICT-CHEST-MARK",
    when: all(says("Q-LOC", "front-of-chest"), says("Q-CARDIO", "none")),
    text: "Marked the front of the chest, and answered no chest sign. To be asked about.",
  },
  {
    id: "CONFLICT-FOLLOW-UP",
    when: any(...CONTRADICTED_GATES.map(({ gate, none }) => says(gate, none))),
    followUp: true,
    text: "Answered none, or not sure, or nothing, and told more about it all the same. Read as there being some: tingling, unsteadiness, a shoulder blade, chest pressure or pregnancy, an injury not known; what else there is counts as not known.",
  },
];
