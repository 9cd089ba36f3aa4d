import type { Answers } from "@/domain/questionnaire/answers";
import type { CauseStatus, HistoryEntry } from "../assessment";
import type { Mode, Tier } from "../tier";

/** A small story in a clinician's words, with what the engine must make of it. */
export interface Vignette {
  readonly name: string;
  /** What differs from A_MILD_ACHE; undefined leaves a question blank. */
  readonly answers?: Readonly<Record<string, Answers[string] | undefined>>;
  /** Answers as they stand, instead of the mild ache: a check-in. */
  readonly only?: Answers;
  readonly history?: readonly HistoryEntry[];
  readonly tier: Tier;
  readonly mode: Mode;
  /** All flags, parents included. */
  readonly flags?: Readonly<Record<string, Tier>>;
  /** All rules that cannot be judged; none when left out. */
  readonly unknown?: readonly string[];
  /** Causes to look at; with `onlyCauses` every other leaf is not indicated. */
  readonly causes?: Readonly<Record<string, CauseStatus>>;
  readonly onlyCauses?: true;
}

/** Nerve answers of somebody with one sign, everything about it answered. */
export function nerve(
  sign: Answers,
  trend: "going" | "same" | "spreading-or-stronger",
  since: string,
  pattern = "while-running",
): Answers {
  return {
    ...sign,
    "Q-NEURO-PATT": [pattern],
    "Q-NEURO-TREND": { trend, since },
    "Q-NEURO-KNOWN": { examined: "no" },
  };
}

/** Injury answers, with neck and midline tried and well. */
export function injury(kind: string, on: string, more: Answers = {}): Answers {
  return { "Q-TRAUMA": kind, "Q-TRAUMA-DATE": on, "Q-MIDLINE": "no", "Q-NECKROT": "yes", ...more };
}

/** A pack that fits, on most runs. */
export const A_GOOD_PACK: Answers = {
  "Q-PACK": { kind: "vest-back-bladder", runs: 4 },
  "Q-PACK-MASS": { loaded: 2.8 },
  "Q-PACK-JUMP": ["none"],
  "Q-PACK-BOUNCE": "none",
  "Q-PACK-FIT": ["none"],
  "Q-PACK-ADJ": ["re-tightened"],
  "Q-PACK-PRESS": false,
  "Q-PACK-LINK": "same",
};

/** A sports bra that fits. */
export const A_GOOD_BRA: Answers = {
  "Q-BRA": "sports-bra",
  "Q-BRA-FIT": ["none"],
  "Q-BRA-MOVE": { movement: 1, discomfort: 0 },
  "Q-BRA-SPEC": { type: "both", cup: "B", "age-months": 5, "runs-per-week": 3, "size-changed": false },
  "Q-BRA-LINK": "no-difference",
};
