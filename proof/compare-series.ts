import { assess } from "@/domain/assessment/assess";
import type { HistoryEntry } from "@/domain/assessment/assessment";
import { courseOf, type Moment } from "./oracle/series";

/** What the engine says of REFER-WORSENING after each moment. */
export interface EngineCourse {
  readonly since?: string | undefined;
  readonly tier?: string | undefined;
  readonly rules: readonly string[];
}

/** REFER-WORSENING after each moment, as `assess` gives it after the ones before. */
export function engineCourse(moments: readonly Moment[]): readonly EngineCourse[] {
  const history = moments.map((moment): HistoryEntry =>
    "closed" in moment ? { at: moment.at, act: "close", flag: moment.flag ?? "REFER-WORSENING" } : moment,
  );
  return moments.map((moment, at) => {
    if ("closed" in moment) return { rules: [] };
    const { flags } = assess(moment.answers, history.slice(0, at), moment.at, moment.corrects);
    const flag = flags.find(({ id }) => id === "REFER-WORSENING");
    if (flag === undefined) return { rules: [] };
    const rules = (flag.series ?? []).map(({ rule }) => rule);
    return { since: flag.since ?? moment.at, tier: flag.tier, rules: [...new Set(rules)] };
  });
}

/** Every moment on which both differ, as "day: engine / oracle"; empty when they agree. */
export function seriesDifferences(moments: readonly Moment[]): readonly string[] {
  const expected = courseOf(moments);
  return engineCourse(moments).flatMap((ours, at) => {
    const theirs = expected[at];
    const moment = moments[at];
    if (moment === undefined || theirs === undefined) return [];
    const said = (course: { since?: string | undefined; tier?: string | undefined }) =>
      course.since === undefined ? "-" : `${course.tier} since ${course.since.slice(0, 10)}`;
    if (said(ours) === said(theirs)) return [];
    return [
      `${moment.at.slice(0, 10)}: ${said(ours)} by ${ours.rules.join(" ")} / ${said(theirs)} by ${theirs.rules.join(" ")}`,
    ];
  });
}
