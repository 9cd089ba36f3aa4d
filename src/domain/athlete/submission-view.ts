import type { Tier } from "../assessment/tier";
import type { CorrectionRecord } from "./correction";
import type { SubmissionRecord } from "./athlete-record";
import type { AthleteResult, WordedAnswer } from "./result";

/** One submission as it was sent, as far as its reader may see. */
export interface SubmissionView {
  readonly kind: SubmissionRecord["kind"];
  readonly name: string;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly onBehalf: boolean;
  readonly tier: Tier;
  readonly answers: readonly {
    readonly sectionId: string;
    readonly title: string;
    readonly answers: readonly WordedAnswer[];
  }[];
  /** What this submission corrected; null for one that corrects nothing, or a reader without the receipt. */
  readonly correction: CorrectionRecord | null;
  /** Questions, in words, whose answer contradicted itself and was read as the more serious of the two. */
  readonly readAsWorse: readonly string[];
  /** null: not for this reader. */
  readonly result: AthleteResult | null;
}
