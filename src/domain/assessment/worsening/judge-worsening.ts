import type { Submitted } from "../assessment";
import { or, type Truth } from "../kleene";
import { bigJump } from "./big-jump";
import { carriedRise } from "./carried-rise";
import type { CheckIn } from "./check-in";
import { confirmedRise } from "./confirmed-rise";
import { dailyLifeLost } from "./daily-life";
import { loadMasked } from "./load-masked";
import { nerveChange } from "./nerve-change";
import { segmentOf, type Segment, type SegmentStart } from "./segment";
import { checkInsOf, isCheckIn, isFirstSubmission, isInSeries, withEntry, type SeriesSoFar } from "./series";
import { startUpRise } from "./start-up-rise";
import type { WorseningThresholds } from "./thresholds";
import { toldWorse } from "./told-worse";
import type { Verdict } from "./verdict";
import type { SerialRules, WorseningRule, WorseningRuleId } from "./worsening-rules";

/** One test of one rule at the latest check-in. W1, W1b and W2 are each made on the worst pain and on pain in running. */
export interface WorseningTest extends Verdict {
  readonly rule: WorseningRuleId;
  readonly question: string;
  /**
   * Not known leaves the whole not known. The others only add: pain in running repeats the worst pain (nobody has any in a
   * week without a run), and a quiet week is not asked about minutes.
   */
  readonly decides: boolean;
}

/** What the series makes of the latest check-in. Latching what fired before is the engine's. */
export interface Worsening {
  readonly truth: Truth;
  readonly tests: readonly WorseningTest[];
  /** What the athlete says of the course is judged by the intake's row, not by W3. */
  readonly asIntake: boolean;
  /** Since when the values are compared with each other. */
  readonly since: { readonly start: SegmentStart; readonly at: string } | undefined;
}

const NOT_JUDGED: Worsening = { truth: "false", tests: [], asIntake: false, since: undefined };

/**
 * W1 to W6 (clinical content 2.2) at a submission. One that is no check-in (self-tests, gear) is not judged.
 *
 * @param before the series that was told before it
 * @param submission its answers and instant, and of a correction the instant of what it corrects, ISO 8601
 * @param serial the tests and numbers to judge by: those of a rule set
 */
export function worseningAt(
  before: SeriesSoFar,
  submission: Submitted,
  { rules, thresholds }: SerialRules,
): Worsening {
  const isFirst = isFirstSubmission(before, submission.corrects);
  if (!isInSeries(submission.answers)) return { ...NOT_JUDGED, asIntake: isFirst };
  const series = checkInsOf(withEntry(before, submission));
  const latest = series.at(-1);
  if (latest === undefined) return NOT_JUDGED;
  const intake = latest.intake || (isFirst && !isCheckIn(submission.answers));
  return judgeWorsening(
    series.with(series.length - 1, { ...latest, intake, at: submission.at }),
    thresholds,
    rules,
  );
}

/**
 * As `worseningAt`, of a series whose last check-in is to be judged.
 *
 * @param rules those that are in force among them are judged
 */
export function judgeWorsening(
  series: readonly CheckIn[],
  thresholds: WorseningThresholds,
  rules: readonly WorseningRule[],
): Worsening {
  const latest = series.at(-1);
  if (latest === undefined) return NOT_JUDGED;
  const segment = segmentOf(series, thresholds);
  const tests = [
    ...(latest.nervesOnly ? [] : testsOfSegment(segment, thresholds)),
    { rule: "W6", question: "Q-NEURO-SENS", decides: true, judge: () => nerveChange(series) } as const,
  ].flatMap(({ judge, ...test }) =>
    rules.some(({ id, status }) => id === test.rule && status === "in-force")
      ? [{ ...test, ...judge() }]
      : [],
  );
  const [first] = segment.checkIns;
  return {
    truth: or(...tests.map(({ decides, truth }) => (truth === "unknown" && !decides ? "false" : truth))),
    tests,
    asIntake: latest.intake,
    since: first && { start: segment.start, at: first.at },
  };
}

type ToJudge = Pick<WorseningTest, "rule" | "question" | "decides"> & { readonly judge: () => Verdict };

function testsOfSegment(segment: Segment, thresholds: WorseningThresholds): readonly ToJudge[] {
  const { checkIns } = segment;
  const onPain = (
    rule: WorseningRuleId,
    test: (
      checkIns: readonly CheckIn[],
      measure: "worst" | "run",
      thresholds: WorseningThresholds,
    ) => Verdict,
  ): readonly ToJudge[] => [
    { rule, question: "Q-NPRS-WORST", decides: true, judge: () => test(checkIns, "worst", thresholds) },
    { rule, question: "Q-NPRS-RUN", decides: false, judge: () => test(checkIns, "run", thresholds) },
  ];
  return [
    ...onPain("W1", confirmedRise),
    ...onPain("W1b", startUpRise),
    ...onPain("W1c", carriedRise),
    ...onPain("W2", (_, measure) => bigJump(segment, measure, thresholds)),
    {
      rule: "W3",
      question: "Q-TREND",
      decides: true,
      judge: () => toldWorse(sinceCourseClosed([...segment.before, ...checkIns]), thresholds),
    },
    { rule: "W4", question: "Q-ADL", decides: true, judge: () => dailyLifeLost(checkIns, thresholds) },
    { rule: "W5", question: "Q-RUN-MINUTES", decides: false, judge: () => loadMasked(checkIns, thresholds) },
  ];
}

/** What the athlete says of the course needs no baseline: only a closing of the flag on the course settles what was said. */
function sinceCourseClosed(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const closings = checkIns.at(-1)?.courseClosings;
  return checkIns.filter(({ courseClosings }) => courseClosings === closings);
}
