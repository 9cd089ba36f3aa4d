import { expect, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import type { HistoryEntry } from "../assessment";
import { RULE_SET } from "../rule-set";
import { MOVABLES, withValue } from "./movable";
import { together, weigh, type ConfirmedCase } from "./weigh";

const RISE = MOVABLES.find(({ id }) => id === "rise") ?? MOVABLES[0];
if (RISE === undefined) throw new Error("There is nothing to weigh.");

const day = (at: number) => new Date(Date.UTC(2026, 7, 1 + at, 10)).toISOString();
const NOBODY_HURT: Answers = {
  "Q-NEURO-SENS": ["none"],
  "Q-NEURO-WEAK": ["none"],
  "Q-NEW": "no",
  "Q-TREND": "same",
  "Q-ADL": 0,
};
/** One check-in a week. */
const weekly = (...pains: readonly number[]): readonly HistoryEntry[] =>
  pains.map((pain, week) => ({ at: day(7 * week), answers: { ...NOBODY_HURT, "Q-NPRS-WORST": pain } }));
const counted = (
  entries: readonly HistoryEntry[],
  confirmed: readonly ConfirmedCase[] = [],
  since = day(0),
) => weigh(RULE_SET, RISE, { entries, confirmed }, since);
const column = (tallies: ReturnType<typeof counted>, name: "reds" | "reviews" | "missed" | "later") =>
  Object.fromEntries(tallies.map((tally) => [tally.value, tally[name]]));

test("a lower value raises more, a higher one less: two points up, twice, are a rise at 1 and 2", () => {
  expect(column(counted(weekly(3, 3, 3, 5, 5)), "reviews")).toEqual({ 1: 1, 2: 1, 3: 0, 4: 0 });
});

test("what was raised before the days that are looked back is judged and not counted", () => {
  expect(column(counted(weekly(3, 3, 3, 5, 5, 5), [], day(30)), "reviews")).toEqual({
    1: 0,
    2: 0,
    3: 0,
    4: 0,
  });
});

test("a confirmed case that a value does not raise before the referral is missed; one that it raises then is later", () => {
  const confirmed = [{ raisedAt: day(28), referredAt: day(36) }];
  const tallies = counted(weekly(3, 3, 3, 5, 5, 6, 6), confirmed);
  expect(column(tallies, "missed")).toEqual({ 1: 0, 2: 0, 3: 1, 4: 1 });
  const patient = counted(weekly(3, 3, 3, 5, 6, 6, 6), [{ raisedAt: day(28), referredAt: day(50) }]);
  expect(column(patient, "later")).toEqual({ 1: 0, 2: 0, 3: 1, 4: 0 });
  expect(column(patient, "missed")).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1 });
});

test("reds by other rules are the same at every value", () => {
  const tingling = {
    at: day(10),
    answers: { ...NOBODY_HURT, "Q-NEURO-SENS": ["tingling-left"], "Q-NEW": "yes" },
  };
  const tallies = counted([...weekly(2, 2), tingling]);
  expect(new Set(Object.values(column(tallies, "reds")))).toEqual(new Set([1]));
});

test("a single submission, and no submission, weigh the same at every value", () => {
  expect(new Set(counted(weekly(9)).map(({ reds, reviews }) => `${reds} ${reviews}`)).size).toBe(1);
  expect(counted([]).every(({ reds }) => reds === 0)).toBe(true);
});

test("tallies of several pasts are added value by value", () => {
  const one = counted(weekly(3, 3, 3, 5, 5));
  expect(column(together(one, one), "reviews")).toEqual({ 1: 2, 2: 2, 3: 0, 4: 0 });
});

test.each(MOVABLES)("$id: its value in force is offered, and moving it there changes nothing", (movable) => {
  const value = movable.inForce(RULE_SET.serial.thresholds);
  expect(movable.values).toContain(value);
  expect(withValue(RULE_SET, movable, value)).toEqual(RULE_SET);
});

test("nothing but numbers of the worsening series is offered: no rule, band or test is touched", () => {
  for (const movable of MOVABLES)
    for (const value of movable.values) {
      const { serial, ...others } = withValue(RULE_SET, movable, value);
      const { serial: inForce, ...rest } = RULE_SET;
      expect(others).toEqual(rest);
      expect(serial.rules).toEqual(inForce.rules);
      expect(["W3", "W6"]).not.toContain(movable.rule);
    }
});
