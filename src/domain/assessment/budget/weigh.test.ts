import { expect, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { anIntake } from "../a-case.testing";
import type { HistoryEntry } from "../assessment";
import { nerve } from "../cases/case.testing";
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

const JUMP = MOVABLES.find(({ id }) => id === "jump") ?? RISE;
const TINGLES: Answers = nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", day(-40).slice(0, 10));
const intake = (at: number, changes: Answers): HistoryEntry => ({ at: day(at), answers: anIntake(changes) });
const of = (tallies: ReturnType<typeof counted>, name: "reds" | "reviews" | "missed" | "later") => {
  const values = new Set(tallies.map((tally) => tally[name]));
  return values.size === 1 ? [...values][0] : [...values];
};

test("two submissions have a series: a jump between them is one up to its size", () => {
  const tallies = weigh(RULE_SET, JUMP, { entries: weekly(3, 8), confirmed: [] }, day(0));
  expect(column(tallies, "reviews")).toEqual({ 3: 1, 4: 1, 5: 1, 6: 0 });
});

test("an athlete turns red by nerves at once, and by what else is for the week not at all", () => {
  expect(of(counted([intake(0, TINGLES)]), "reds")).toBe(1);
  expect(of(counted([intake(0, { "Q-ADL": 5 })]), "reds")).toBe(0);
  expect(of(counted([intake(0, { ...TINGLES, "Q-ADL": 5 })]), "reds")).toBe(1);
  expect(of(counted([intake(0, {})]), "reds")).toBe(0);
});

test("nerves at less than the week do not make a red of something else", () => {
  const lift: HistoryEntry = { at: day(1), act: "lift", flag: "REFER-NEURO", until: day(90) };
  const told = [intake(0, TINGLES), lift];
  const later = { at: day(7), answers: { ...NOBODY_HURT, "Q-NPRS-WORST": 3, "Q-ADL": 5 } };
  expect(of(counted([...told, later], [], day(2)), "reds")).toBe(0);
});

test("an athlete who stays red turns red once, and again after having been otherwise", () => {
  const close: HistoryEntry = { at: day(8), act: "close", flag: "REFER-NEURO" };
  const check = (at: number) => ({ at: day(at), answers: { ...NOBODY_HURT, "Q-NPRS-WORST": 3 } });
  expect(of(counted([intake(0, TINGLES), check(7)]), "reds")).toBe(1);
  const again = [intake(0, TINGLES), check(7), close, check(14), intake(21, { "Q-CORD": ["legs", "bowel"] })];
  expect(of(counted(again), "reds")).toBe(2);
});

test("a review is of the course alone, counted from the instant on that is looked back to", () => {
  expect(of(counted([intake(0, { "Q-ADL": 5 })]), "reviews")).toBe(0);
  const after = (since: string) => column(counted(weekly(3, 3, 3, 5, 5), [], since), "reviews")[1];
  expect([day(27), day(28), day(29)].map(after)).toEqual([1, 1, 0]);
});

test("a confirmed case comes up by what is open for the week at least, from its alert to its referral", () => {
  const at = (raised: number, referred: number, ...entries: readonly HistoryEntry[]) => {
    const tallies = counted(entries, [{ raisedAt: day(raised), referredAt: day(referred) }]);
    return { missed: of(tallies, "missed"), later: of(tallies, "later") };
  };
  const [never, onTheDay, later] = [
    { missed: 1, later: 0 },
    { missed: 0, later: 0 },
    { missed: 0, later: 1 },
  ];
  const fine = { at: day(7), answers: { ...NOBODY_HURT, "Q-NPRS-WORST": 3 } };
  const close: HistoryEntry = { at: day(1), act: "close", flag: "REFER-NEURO" };
  expect(at(0, 9, intake(0, TINGLES))).toEqual(onTheDay);
  expect(at(0, 9, intake(0, { "Q-ADL": 1 }))).toEqual(never);
  expect(at(0, 9, intake(0, {}), intake(9, TINGLES))).toEqual(later);
  expect(at(0, 8, intake(0, {}), intake(9, TINGLES))).toEqual(never);
  expect(at(7, 9, intake(0, TINGLES), close, fine)).toEqual(never);
});

test("each count of a tally is added, and a past that has none adds nothing", () => {
  const one = [{ value: 1, reds: 1, reviews: 2, missed: 3, later: 4 }];
  const other = [{ value: 1, reds: 10, reviews: 20, missed: 30, later: 40 }];
  expect(together(one, other)).toEqual([{ value: 1, reds: 11, reviews: 22, missed: 33, later: 44 }]);
  expect(together(one, [])).toEqual(one);
});
