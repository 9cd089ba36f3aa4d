import { expect, test } from "vitest";
import { assess } from "@/domain/assessment/assess";
import type { HistoryEntry } from "@/domain/assessment/assessment";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { askedAboutPain } from "@/domain/assessment/worsening/new-episode";
import { asAsked } from "./a-week";
import { PERSONAS } from "./personas";
import { WEEKLY_COURSES, type WeeklyCourseName } from "./weekly-courses";

const FIRST = Date.UTC(2026, 7, 30, 9);
const at = (week: number) => new Date(FIRST + week * 7 * 86_400_000).toISOString();
const first = PERSONAS.mild(new Date(FIRST));

/** What the engine makes of each check-in of a course that came. */
function follow(name: WeeklyCourseName) {
  const past: HistoryEntry[] = [{ at: at(0), answers: first }];
  return WEEKLY_COURSES[name].flatMap((week, place) => {
    if (week === null) return [];
    const answers = asAsked(week, past, first, at(place + 1));
    const { tier, flags, expired } = assess(answers, past, at(place + 1));
    const asked = askedAboutPain(past, Number(week["Q-NPRS-WORST"]), RULE_SET.serial.thresholds);
    past.push({ at: at(place + 1), answers });
    return [{ week: place + 1, tier, flags: flags.map(({ id }) => id), expired, asked }];
  });
}

const weeksWith = (name: WeeklyCourseName, rule: string) =>
  follow(name).flatMap(({ week, flags }) => (flags.includes(rule) ? [week] : []));

test.each([
  ["stableNoisy", null],
  ["creeping", 10],
  ["step", 7],
  ["recovered", null],
  ["missedWeeks", null],
  ["silentAfterNerve", 11],
  ["loadMasked", 8],
] as const)("%s is first worse in week %s", (name, week) => {
  expect(weeksWith(name, "REFER-WORSENING")[0] ?? null).toBe(week);
});

test("a relapse is asked about as a new episode, the flare before it as a flare", () => {
  const asked = follow("relapse").flatMap(({ week, asked: why }) => (why.length > 0 ? [[week, ...why]] : []));
  expect(asked).toEqual([
    [2, "flare"],
    [12, "new-episode"],
  ]);
});

test("a new tingle is for today", () => {
  expect(follow("silentAfterNerve").at(-1)).toMatchObject({ week: 11, tier: "SAME_DAY" });
});

test.each(Object.keys(WEEKLY_COURSES) as WeeklyCourseName[])(
  "%s leaves nothing unknown or too old",
  (name) => {
    expect(WEEKLY_COURSES[name]).toHaveLength(12);
    const open = follow(name).filter(({ tier, expired }) => tier === "INCOMPLETE" || expired.length > 0);
    expect(open).toEqual([]);
  },
);
