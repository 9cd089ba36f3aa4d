import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckIn, anIntake, instantAgo } from "../a-case.testing";
import type { HistoryEntry } from "../assessment";
import type { CheckIn } from "./check-in";
import { judgeWorsening, worseningAt, type Worsening } from "./judge-worsening";
import { NOTHING_TOLD, withEntry } from "./series";
import { SERIAL_RULES, type WorseningRuleId } from "./worsening-rules";

const NO_NERVES = { feeling: [], weakness: [], trend: undefined, gate: "no" } as const;

/** A check-in on a day with nothing told but what is given. */
export function aDay(day: number, told: Partial<CheckIn> = {}): CheckIn {
  return {
    at: new Date(day * 86_400_000).toISOString(),
    day,
    intake: false,
    nervesOnly: false,
    closings: 0,
    courseClosings: 0,
    worst: undefined,
    run: undefined,
    trend: undefined,
    dailyLife: undefined,
    minutes: undefined,
    cut: undefined,
    nerves: NO_NERVES,
    ...told,
  };
}

/** Weekly check-ins with these worst pains; the first is the intake. */
export function weekly(
  values: readonly (number | undefined)[],
  told: Partial<CheckIn> = {},
): readonly CheckIn[] {
  return values.map((worst, week) =>
    aDay(week * 7, { trend: "no-change", ...told, worst, intake: week === 0 }),
  );
}

/** A series judged by the tests and numbers in force. */
export function judgedInForce(series: readonly CheckIn[]): Worsening {
  return judgeWorsening(series, SERIAL_RULES.thresholds, SERIAL_RULES.rules);
}

/** The tests that hold at the last check-in, by rule, each once. */
export function firing(worsening: Worsening): readonly WorseningRuleId[] {
  return rulesThatAre("true", worsening);
}

/** The tests that are not known at the last check-in. */
export function open(worsening: Worsening): readonly WorseningRuleId[] {
  return rulesThatAre("unknown", worsening);
}

function rulesThatAre(truth: string, { tests }: Worsening): readonly WorseningRuleId[] {
  return [...new Set(tests.filter((test) => test.truth === truth).map(({ rule }) => rule))];
}

/** What holds at the last of these check-ins. */
export function firingAt(series: readonly CheckIn[]): readonly WorseningRuleId[] {
  return firing(judgedInForce(series));
}

type Changes = Readonly<Record<string, Answers[string]>>;

/** A history told in answers: an intake so many days ago, then check-ins so many days ago. */
export function told(
  intake: readonly [days: number, changes: Changes],
  ...checkIns: readonly (readonly [days: number, changes: Changes])[]
): readonly HistoryEntry[] {
  return [
    { at: instantAgo(intake[0]), answers: anIntake(intake[1]) },
    ...checkIns.map(([days, changes]) => ({ at: instantAgo(days), answers: aCheckIn(changes) })),
  ];
}

/** What the last submission of a history is judged as. */
export function atTheLast(history: readonly HistoryEntry[]): Worsening {
  const last = history.at(-1);
  if (last === undefined || "act" in last) throw new Error("the last entry is no submission");
  return worseningAt(history.slice(0, -1).reduce(withEntry, NOTHING_TOLD), last, SERIAL_RULES);
}
