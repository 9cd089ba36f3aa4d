import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckIn, anIntake, daysAgo, instantAgo } from "./a-case.testing";
import type { HistoryEntry } from "./assessment";

/** A submission of so many days ago. */
export const told = (days: number, answers: Answers): HistoryEntry => ({ at: instantAgo(days), answers });
/** A check-in with so much pain at worst. */
export const worst = (value: number, more: Answers = {}) =>
  aCheckIn({ "Q-NPRS-WORST": value, "Q-NPRS-RUN": Math.min(value, 3), ...more });
/** Five at worst, for three weeks. */
export const WEEKS = [
  told(21, anIntake({ "Q-NPRS-WORST": 5, "Q-START": daysAgo(40) })),
  told(14, worst(5)),
  told(7, worst(5)),
];
