import type { Answers } from "@/domain/questionnaire/answers";
import { isDenial } from "@/domain/questionnaire/contradicted-gates";
import type { Because } from "./assessment";
import { evidenceOf } from "./because";
import { isConstant, undated, type DatedAnswers } from "./in-force";
import { isAtOrAfter } from "./instant";
import type { Finding } from "./judge";
import type { Rule } from "./rule";
import { COURSE_QUESTIONS, isClearlyWorse, isNewOrStronger } from "./stronger";
import { strictestMode, tierRank, type Mode, type Tier } from "./tier";
import type { SerialEvidence } from "./worsening/serial-evidence";

/** A flag from the submission that raised it until a clinician closes it. */
export interface OpenFlag {
  readonly rule: Rule;
  /** Highest tier since it was raised: only a clinician's act lowers it. */
  readonly tier: Tier;
  readonly mode: Mode;
  readonly because: readonly Because[];
  readonly series?: readonly SerialEvidence[];
  /** Instant of the submission that raised it. */
  readonly since: string;
}

interface Lift {
  readonly until: string;
  readonly tier: Tier;
  readonly because: readonly Because[];
  /** Flags that were open at that time: another one is new. */
  readonly open: ReadonlySet<string>;
  /** Pain, pattern and trend as they stood at that time: clearly worse is stronger. */
  readonly course: Answers;
}

interface Closing {
  readonly at: string;
  /** From this instant on the closing settles nothing any more. */
  readonly until?: string;
}

/** What is open, closed and lifted after the entries so far. Each step gives a new value. */
export interface Latch {
  readonly open: ReadonlyMap<string, OpenFlag>;
  readonly closed: ReadonlyMap<string, Closing>;
  readonly lifts: ReadonlyMap<string, Lift>;
  /** Pain, pattern and trend in force at the latest submission. */
  readonly course: Answers;
}

export const NOTHING_OPEN: Latch = { open: new Map(), closed: new Map(), lifts: new Map(), course: {} };

/**
 * Whether a finding still stands after a clinician closed its flag: one of its answers, other than those that never
 * change, was given after that, or the closing was for a time that is over at `now`. An answer that denies all it was asked
 * about is no new evidence: told anew it would weigh more than left blank.
 */
export function standsAfterClosing(
  latch: Latch,
  finding: Finding,
  inForce: DatedAnswers,
  now: string,
): boolean {
  const closing = latch.closed.get(finding.rule.id);
  if (closing === undefined) return true;
  if (closing.until !== undefined && isAtOrAfter(now, closing.until)) return true;
  return finding.because.some((question) => {
    const given = inForce.get(question);
    if (given === undefined || isConstant(question) || isDenial(question, given.answer)) return false;
    return !isAtOrAfter(closing.at, given.at);
  });
}

/** Adds what a submission raised; drops the lifts that it makes void by anything new or stronger. */
export function withFindings(
  latch: Latch,
  findings: readonly Finding[],
  inForce: DatedAnswers,
  at: string,
): Latch {
  const answers = undated(inForce);
  const open = new Map(latch.open);
  const raised = new Map<string, { readonly tier: Tier; readonly because: readonly Because[] }>();
  for (const finding of findings) {
    if (finding.tier === "NONE" || !standsAfterClosing(latch, finding, inForce, at)) continue;
    const because = evidenceOf(finding, answers, at);
    raised.set(finding.rule.id, { tier: finding.tier, because });
    open.set(finding.rule.id, raisedTo(open.get(finding.rule.id), finding, because, at));
  }
  const lifts = [...latch.lifts].filter(([flag, lift]) => {
    const again = raised.get(flag);
    const isStronger =
      again !== undefined &&
      (tierRank(again.tier) > tierRank(lift.tier) || isNewOrStronger(again.because, lift.because));
    return (
      !isStronger &&
      !isClearlyWorse(answers, lift.course) &&
      [...raised.keys()].every((id) => lift.open.has(id))
    );
  });
  return { ...latch, open, lifts: new Map(lifts), course: courseIn(answers) };
}

/** Closes flags: they are raised again only by answers given later. Closing what is not open does nothing. */
export function withClosed(latch: Latch, flags: readonly string[], by: Closing): Latch {
  const closing = flags.filter((id) => latch.open.has(id));
  return {
    ...latch,
    open: without(latch.open, closing),
    closed: new Map([...latch.closed, ...closing.map((id) => [id, by] as const)]),
    lifts: without(latch.lifts, closing),
  };
}

/** Lifts the restrictions of open flags until an instant. */
export function withLifted(latch: Latch, flags: readonly string[], until: string): Latch {
  const lifts = new Map(latch.lifts);
  const all = new Set(latch.open.keys());
  for (const id of flags) {
    const flag = latch.open.get(id);
    if (flag === undefined) continue;
    lifts.set(id, { until, tier: flag.tier, because: flag.because, open: all, course: latch.course });
  }
  return { ...latch, lifts };
}

/** The instant until which a flag is lifted, or undefined when it is not, or not any more. */
export function liftedUntil(latch: Latch, flag: string, now: string): string | undefined {
  const lift = latch.lifts.get(flag);
  return lift === undefined || isAtOrAfter(now, lift.until) ? undefined : lift.until;
}

function courseIn(answers: Answers): Answers {
  return Object.fromEntries(
    COURSE_QUESTIONS.flatMap((question) => {
      const answer = answers[question];
      return answer === undefined ? [] : [[question, answer] as const];
    }),
  );
}

function raisedTo(
  flag: OpenFlag | undefined,
  { rule, tier, mode, series }: Finding,
  because: readonly Because[],
  at: string,
): OpenFlag {
  const shown = series === undefined ? {} : { series };
  if (flag === undefined || tierRank(tier) > tierRank(flag.tier)) {
    return { rule, tier, mode, because, ...shown, since: flag?.since ?? at };
  }
  if (tier !== flag.tier) return flag;
  return { rule, tier, mode: strictestMode([mode, flag.mode]), because, ...shown, since: flag.since };
}

function without<Value>(map: ReadonlyMap<string, Value>, keys: readonly string[]): Map<string, Value> {
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}
