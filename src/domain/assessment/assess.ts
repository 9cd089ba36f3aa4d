import { answerTo, type Answers } from "@/domain/questionnaire/answers";
import {
  answersAsRead,
  contradictionsIn,
  type Contradiction,
} from "@/domain/questionnaire/contradicted-gates";
import { submitted, type Assessment, type FiredFlag, type HistoryEntry, type Submitted } from "./assessment";
import { becauseOf } from "./because";
import { causesOf } from "./causes";
import { evaluate, type Situation } from "./evaluate";
import { factsOf, isRange } from "./facts";
import { flagsOf } from "./flags";
import { answersGiven, expiredAnswers, undated, type DatedAnswers } from "./in-force";
import { conflictsIn, judge, moreSerious, withFollowUps, type Finding, type Judgement } from "./judge";
import {
  liftedUntil,
  NOTHING_OPEN,
  standsAfterClosing,
  withClosed,
  withFindings,
  withLifted,
  type Latch,
} from "./latch";
import { leftOpenAfter, readingsOf, type Before, type Readings } from "./readings";
import { MODE_OF_TIER } from "./rule";
import { RULE_SET, ruleSetHash, type RuleSet } from "./rule-set";
import { painFrom } from "./rules/signs";
import { lowestOverStarts } from "./start-unknown";
import { highestTier, strictestMode, type Mode, type Tier } from "./tier";
import { worseningAt, type Worsening } from "./worsening/judge-worsening";
import { serialEvidence } from "./worsening/serial-evidence";
import { NOTHING_TOLD, withEntry } from "./worsening/series";
import { worseningFacts } from "./worsening/worsening-facts";

/**
 * Assesses a set of answers, with what came before, by the rule set in force. Pure, total and deterministic.
 *
 * @param answers valid answers of the submission to assess (see `readAnswers`); a question left out is unanswered
 * @param history earlier submissions and clinicians' acts, oldest first
 * @param now instant of the submission, ISO 8601; the clock of every age and duration
 * @param corrects instant of the submission that this one corrects, ISO 8601; left out of what is no correction
 */
export function assess(
  answers: Answers,
  history: readonly HistoryEntry[],
  now: string,
  corrects?: string,
): Assessment {
  return assessWith(RULE_SET, answers, history, now, corrects);
}

/** As `assess`, by another rule set: for replays, and to see a rule switched off. */
export function assessWith(
  ruleSet: RuleSet,
  answers: Answers,
  history: readonly HistoryEntry[],
  now: string,
  corrects?: string,
): Assessment {
  return assessAfter(ruleSet, pastOf(ruleSet, history), answers, now, corrects);
}

/** As `assessWith`, after a past that was read before: for many answers after one history. */
export function assessAfter(
  ruleSet: RuleSet,
  before: Past,
  answers: Answers,
  now: string,
  corrects?: string,
): Assessment {
  const submission = submitted(answers, now, corrects);
  const told = toldAt(ruleSet, before, submission);
  const { inForce, open } = told.readings;
  const { given, situation, contradictions } = told.standing;
  const { findings } = told;
  const latch = withFindings(before.latch, findings, inForce, now);
  const settled = settledByAct(latch, findings, inForce, now);
  const isOpen = (unanswered: readonly string[]) => unanswered.some((question) => open.has(question));
  const unknown = told.unknown.filter(({ id, unanswered }) => !settled.has(id) || isOpen(unanswered));
  const flags = flagsOf(ruleSet, latch, before.latch, withoutTier(findings, given), now);
  const expired = expiredAnswers(inForce, now);
  const fired = highestTier([...flags.map((flag) => flag.tier), ...(unknown.length > 0 ? [INCOMPLETE] : [])]);
  const rules = ruleSet.rules.filter(({ id }) => !settled.has(id));
  const starts = told.situations.filter(({ facts }) => !isRange(facts["days-since-start"]));
  const tier = highestTier([
    fired,
    ...(unknown.length > 0 ? starts.map((each) => lowestOverStarts(rules, each)) : []),
  ]);
  return {
    tier,
    mode: modeOf(tier, flags, unknown.length > 0 || expired.length > 0, situation),
    flags,
    unknown: withParents(
      ruleSet,
      unknown.map(({ id }) => id),
      flags,
    ),
    unanswered: [...new Set(unknown.flatMap(({ unanswered }) => unanswered))],
    conflicts: conflictsIn(ruleSet.conflicts, given, answers, contradictions),
    expired,
    causes: causesOf(ruleSet.causes, ruleSet.parentCauses, given),
    ruleSet: { version: ruleSet.version, hash: ruleSetHash(ruleSet) },
  };
}

const INCOMPLETE: Tier = "INCOMPLETE";

/** What a history leaves behind for the submission after it. */
export interface Past extends Before {
  readonly latch: Latch;
  /** Worst pain (0-10) of the first submission that told it, corrected where it was, with the instants of both. */
  readonly first?: { readonly worst: number; readonly at: readonly string[] };
}

export const NO_PAST: Past = {
  series: NOTHING_TOLD,
  answers: new Map(),
  leftOpen: new Set(),
  latch: NOTHING_OPEN,
};

/** The first worst pain that a submission is compared with; what it corrects is none. */
export function firstWorstBefore({ first }: Past, { corrects }: Submitted): number | undefined {
  return first === undefined || isAmong(first.at, corrects) ? undefined : first.worst;
}

function isAmong(instants: readonly string[], instant: string | undefined): boolean {
  return instant !== undefined && instants.some((each) => Date.parse(each) === Date.parse(instant));
}

function firstWith({ first }: Past, { at, answers, corrects }: Submitted): Past["first"] {
  const worst = answerTo(answers, "Q-NPRS-WORST");
  if (first === undefined) return typeof worst === "number" ? { worst, at: [at] } : undefined;
  if (!isAmong(first.at, corrects)) return first;
  return { worst: typeof worst === "number" ? worst : first.worst, at: [...first.at, at] };
}

/** Goes through a history, oldest entry first. */
export function pastOf(ruleSet: RuleSet, history: readonly HistoryEntry[]): Past {
  return history.reduce<Past>((past, entry) => pastAfter(ruleSet, past, entry), NO_PAST);
}

/** What a past is after one more entry of it. */
export function pastAfter(ruleSet: RuleSet, past: Past, entry: HistoryEntry): Past {
  if ("act" in entry) {
    const flags = [
      entry.flag,
      ...ruleSet.rules.flatMap(({ id, parent }) => (parent === entry.flag ? [id] : [])),
    ];
    // Closing what is not open does nothing, to the baseline either.
    const series = flags.some((id) => past.latch.open.has(id)) ? withEntry(past.series, entry) : past.series;
    return entry.act === "close"
      ? { ...past, series, latch: withClosed(past.latch, flags, closingOf(entry)) }
      : { ...past, series, latch: withLifted(past.latch, flags, entry.until) };
  }
  const { readings, findings } = toldAt(ruleSet, past, entry);
  const first = firstWith(past, entry);
  return {
    series: withEntry(past.series, entry),
    answers: new Map([...past.answers, ...answersGiven(entry.answers, entry.at)]),
    leftOpen: leftOpenAfter(past, readings),
    latch: withFindings(past.latch, findings, readings.inForce, entry.at),
    ...(first === undefined ? {} : { first }),
  };
}

interface ToldAt extends Judgement {
  readonly readings: Readings;
  /** By the answers in force. */
  readonly standing: Situations;
  /** As the rules read them, in each of the ways in which they are read. */
  readonly situations: readonly Situation[];
}

/** What the rules make of a submission, after what came before. */
function toldAt(ruleSet: RuleSet, before: Past, submission: Submitted): ToldAt {
  const readings = readingsOf(before, submission, ruleSet.serial.thresholds);
  const worsening = worseningAt(before.series, submission, ruleSet.serial);
  const series = serialEvidence(worsening);
  const firstWorst = firstWorstBefore(before, submission);
  const by = (inForce: DatedAnswers) => situationsOf(ruleSet, inForce, submission.at, firstWorst, worsening);
  const judged = ({ situation, contradictions }: Situations): Judgement => {
    const { findings, unknown } = judge(ruleSet.rules, situation, series);
    return { findings: withFollowUps(findings, contradictions), unknown };
  };
  const standing = by(readings.inForce);
  if (readings.withoutOpen === undefined) {
    return { readings, standing, situations: [standing.situation], ...judged(standing) };
  }
  const blank = by(readings.withoutOpen);
  const judgement = moreSerious(judged(standing), judged(blank));
  return { readings, standing, situations: [standing.situation, blank.situation], ...judgement };
}

function closingOf({ at, until }: { readonly at: string; readonly until?: string }) {
  return until === undefined ? { at } : { at, until };
}

interface Situations {
  /** As it was answered. */
  readonly given: Situation;
  /** As the rules read it: contradicted answers in the more serious way. */
  readonly situation: Situation;
  readonly contradictions: readonly Contradiction[];
}

function situationsOf(
  { startBands }: RuleSet,
  inForce: DatedAnswers,
  now: string,
  firstWorst: number | undefined,
  worsening: Worsening,
): Situations {
  const startToldAt = inForce.get("Q-START")?.at;
  const told = {
    startBands,
    worsening: worseningFacts(worsening),
    ...(startToldAt === undefined ? {} : { startToldAt }),
    ...(firstWorst === undefined ? {} : { firstWorst }),
  };
  const by = (answers: Answers): Situation => ({ answers, facts: factsOf(answers, now, told) });
  const answers = undated(inForce);
  const contradictions = contradictionsIn(answers, (question) => inForce.get(question)?.at);
  const given = by(answers);
  if (contradictions.length === 0) return { given, situation: given, contradictions };
  return { given, situation: by(answersAsRead(answers, contradictions)), contradictions };
}

/** Rules whose flag a clinician has closed or lifted knowing the answers by which they hold. */
function settledByAct(
  latch: Latch,
  findings: readonly Finding[],
  inForce: DatedAnswers,
  now: string,
): ReadonlySet<string> {
  const settled = findings.filter(
    (finding) =>
      liftedUntil(latch, finding.rule.id, now) !== undefined ||
      !standsAfterClosing(latch, finding, inForce, now),
  );
  return new Set(settled.map(({ rule }) => rule.id));
}

/** Rules that hold without a tier (X-PREG): shown with the result, nothing to latch or close. */
function withoutTier(findings: readonly Finding[], { answers }: Situation): readonly FiredFlag[] {
  return findings
    .filter(({ tier }) => tier === "NONE")
    .map(({ rule, tier, mode, because }) => ({
      id: rule.id,
      tier,
      mode,
      label: rule.label,
      category: rule.category,
      because: becauseOf(because, answers),
    }));
}

/** Pain with which even a routine result starts at the easiest level (as ruled). */
export const STRONG_PAIN = painFrom(6);

function modeOf(tier: Tier, flags: readonly FiredFlag[], unsettled: boolean, situation: Situation): Mode {
  const strong = evaluate(STRONG_PAIN, situation, "true").truth === "true";
  const flagged = flags.some((flag) => flag.tier === tier);
  return strictestMode([
    ...flags.map((flag) => flag.mode),
    ...(tier === "ROUTINE" && strong ? ["FULL-L1" as const] : []),
    ...(flagged ? [] : [MODE_OF_TIER[tier]]),
    ...(unsettled ? [MODE_OF_TIER.INCOMPLETE] : []),
  ]);
}

/** A parent whose child is not known is not known either, unless it fired. */
function withParents(
  { rules, parentRules }: RuleSet,
  unknown: readonly string[],
  flags: readonly FiredFlag[],
): readonly string[] {
  const parents = parentRules.filter(
    ({ id }) =>
      !flags.some((flag) => flag.id === id) &&
      rules.some((rule) => rule.parent === id && unknown.includes(rule.id)),
  );
  return [...parents.map(({ id }) => id), ...unknown];
}
