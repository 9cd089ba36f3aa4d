import type { Submitted } from "./assessment";
import { answersInForce, leftOpen, type DatedAnswers } from "./in-force";
import { askedAnew } from "./worsening/new-episode";
import type { SeriesSoFar } from "./worsening/series";
import type { WorseningThresholds } from "./worsening/thresholds";

/** What came before a submission, as far as its answers are read by it. */
export interface Before {
  readonly answers: DatedAnswers;
  readonly series: SeriesSoFar;
  /** Questions that the latest submission left open, whatever was answered to them earlier. */
  readonly leftOpen: ReadonlySet<string>;
}

/** In how many ways the answers at a submission are read. */
export interface Readings {
  /** The answers in force, earlier ones among them. */
  readonly inForce: DatedAnswers;
  /** Questions asked about the pain as it is now and left blank; an earlier answer may be in force. */
  readonly open: ReadonlySet<string>;
  /** The answers in force without those, where there are any among them. Each rule is read in both ways, and the more serious counts. */
  readonly withoutOpen: DatedAnswers | undefined;
}

/**
 * The answers to judge a submission by. Where it left blank what it was asked, an earlier answer neither goes (it may be the
 * injury that makes a new nerve sign an emergency) nor fills the blank (the most benign answer is never better than none).
 */
export function readingsOf(
  { answers, series, leftOpen: before }: Before,
  submission: Submitted,
  thresholds: WorseningThresholds,
): Readings {
  const inForce = answersInForce(submission.answers, submission.at, answers);
  const anew = askedAnew(series, submission, thresholds);
  const open = leftOpen(submission.answers, anew, before);
  const told = new Map([...inForce].filter(([question]) => !open.has(question)));
  return { inForce, open, withoutOpen: told.size === inForce.size ? undefined : told };
}

/** What a submission leaves open for the one after it: those questions, and what was told earlier and is in force no more. */
export function leftOpenAfter({ answers }: Before, { inForce, open }: Readings): ReadonlySet<string> {
  return new Set([...open, ...[...answers.keys()].filter((question) => !inForce.has(question))]);
}
