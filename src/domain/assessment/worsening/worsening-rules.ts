import type { EvidenceGrade } from "../rule";
import { WORSENING_THRESHOLDS, type WorseningThresholds } from "./thresholds";

/** Ids of the tests of REFER-WORSENING in clinical content 2.2. */
export type WorseningRuleId = "W1" | "W1b" | "W1c" | "W2" | "W3" | "W4" | "W5" | "W6";

/** One test of the series, as shown to a clinician and stored with what it decided. */
export interface WorseningRule {
  readonly id: WorseningRuleId;
  readonly version: number;
  /** A candidate is described and measured, and never judged until a clinician publishes it. */
  readonly status: "in-force" | "candidate";
  readonly text: string;
  readonly source: string;
  readonly grade: EvidenceGrade;
  /** What holds besides: the nerve rules judge the same answers. */
  readonly alsoRaises?: "REFER-NEURO";
  /** Ask again within hours, from and to. */
  readonly recheckHours?: readonly [number, number];
}

/** All of them, in the order of the clinical content. Each that is in force makes REFER-WORSENING hold. */
export const WORSENING_RULES: readonly WorseningRule[] = [
  {
    id: "W1",
    version: 2,
    status: "in-force",
    text: "Confirmed rise: two check-ins in a row, at least 5 days apart, each 2 points or more above the baseline (1 point where the baseline is 8 or more); of check-ins between the two more than half as well. The baseline is the mean of the first three check-ins within 28 days.",
    source: "Clinical content 2.2; S6, S8, simulation",
    grade: "B",
  },
  {
    id: "W1b",
    version: 1,
    status: "in-force",
    text: "Start-up: the first four check-ins never fall, rise in at least two steps, and the fourth is 3 points or more above the first.",
    source: "Clinical content 2.2; simulation",
    grade: "C",
  },
  {
    id: "W1c",
    version: 1,
    status: "candidate",
    text: "Carried rise, in place of W1 and W1b: after the baseline each check-in adds the points by which it lies above the baseline and one more, and takes off what it lies below, never under 0; 3 carried points. Or the first four check-ins rise in three steps, by 3 points or more in all.",
    source: "Simulation alone",
    grade: "C",
  },
  {
    id: "W2",
    version: 2,
    status: "in-force",
    text: "Big jump: one check-in of 6 or more that is 4 points or more above the baseline. While there is none: above the first value, or above the last one before the baseline began anew, whichever is lower.",
    source: "Clinical content 2.2; S9",
    grade: "C",
    recheckHours: [48, 72],
  },
  {
    id: "W3",
    version: 2,
    status: "in-force",
    text: "The athlete says so: much worse once, or worse at two check-ins in a row, at least 5 days apart, and at more than half of any between. Only closing this flag begins it anew.",
    source: "Clinical content 2.2",
    grade: "C",
  },
  {
    id: "W4",
    version: 2,
    status: "in-force",
    text: "Daily life: interference at two check-ins in a row, at least 5 days apart, and at more than half of any between, 3 points or more above what it was before them: its baseline, or the first value while there was none.",
    source: "Clinical content 2.2; expert view",
    grade: "C",
  },
  {
    id: "W5",
    version: 1,
    status: "in-force",
    text: "Masked by less running: weekly minutes half of the baseline or less, because of the pain, and the pain not lower, at two check-ins in a row.",
    source: "Clinical content 2.2; expert view",
    grade: "C",
  },
  {
    id: "W6",
    version: 2,
    status: "in-force",
    text: "Nerves: new, spreading or stronger numbness, tingling or weakness. Fires at once. An answer of none that other answers contradict is read as tingling.",
    source: "Clinical content 2.2; seed",
    grade: "B",
    alsoRaises: "REFER-NEURO",
  },
];

/** The tests of the series with their numbers, as a rule set holds them. */
export interface SerialRules {
  readonly rules: readonly WorseningRule[];
  readonly thresholds: WorseningThresholds;
}

/** Those of the rule set in force. */
export const SERIAL_RULES: SerialRules = { rules: WORSENING_RULES, thresholds: WORSENING_THRESHOLDS };
