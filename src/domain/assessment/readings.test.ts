import { expect, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckIn, anIntake, daysAgo, instantAgo, NOW } from "./a-case.testing";
import { NO_PAST, pastOf } from "./assess";
import type { HistoryEntry } from "./assessment";
import { undated } from "./in-force";
import { leftOpenAfter, readingsOf } from "./readings";
import { RULE_SET } from "./rule-set";

const told = (days: number, answers: Answers): HistoryEntry => ({ at: instantAgo(days), answers });
const WEEKS = [
  told(21, anIntake({ "Q-NPRS-WORST": 5, "Q-START": daysAgo(40) })),
  told(14, aCheckIn({ "Q-NPRS-WORST": 5 })),
  told(7, aCheckIn({ "Q-NPRS-WORST": 5 })),
];
/** Asked of a fall alone. */
const FOLLOW_UPS = ["Q-MIDLINE", "Q-NECKROT", "Q-TRAUMA-DATE"];
const A_FLARE = aCheckIn({ "Q-NPRS-WORST": 7 });
const { thresholds } = RULE_SET.serial;
const readings = (history: readonly HistoryEntry[], answers: Answers) => {
  const past = pastOf(RULE_SET, history);
  const read = readingsOf(past, { at: NOW, answers }, thresholds);
  return { ...read, after: leftOpenAfter(past, read) };
};

test("the first submission is read in one way: as it was answered", () => {
  const read = readingsOf(NO_PAST, { at: NOW, answers: anIntake() }, thresholds);
  expect(undated(read.inForce)).toEqual(anIntake());
  expect(read.withoutOpen).toBeUndefined();
  expect(read.open.size).toBe(0);
  expect(leftOpenAfter(NO_PAST, read).size).toBe(0);
});

test("a flare that was asked about and not told is read with what was told earlier, and without it", () => {
  const { inForce, open, withoutOpen } = readings(WEEKS, A_FLARE);
  expect([...open].toSorted()).toEqual([...FOLLOW_UPS, "Q-ONSET", "Q-START", "Q-TRAUMA"].toSorted());
  expect(inForce.get("Q-START")).toEqual({ answer: daysAgo(40), at: instantAgo(21) });
  expect(withoutOpen).toEqual(new Map([...inForce].filter(([question]) => !open.has(question))));
  expect(withoutOpen?.size).toBe(inForce.size - 3);
});

test("what was told of the flare is not open; of what it was not asked for, no earlier answer is in force", () => {
  const about = { "Q-ONSET": "over-days-or-weeks", "Q-START": daysAgo(2), "Q-TRAUMA": "nothing" };
  const { open, withoutOpen, inForce } = readings(WEEKS, { ...A_FLARE, ...about });
  expect([...open].toSorted()).toEqual(FOLLOW_UPS);
  expect(withoutOpen).toBeUndefined();
  expect(inForce.get("Q-START")).toEqual({ answer: daysAgo(2), at: NOW });
});

test("left open for the next submission: what this one left open, and what is in force no more", () => {
  const { open, inForce, after } = readings(WEEKS, A_FLARE);
  expect([...open].every((question) => after.has(question))).toBe(true);
  const gone = Object.keys(anIntake()).filter((question) => !inForce.has(question));
  expect([...after].toSorted()).toEqual([...new Set([...open, ...gone])].toSorted());
  expect(after.has("Q-CORD")).toBe(false);

  const unsure = readings(WEEKS, aCheckIn({ "Q-NPRS-WORST": 5, "Q-NEW": "unsure" }));
  expect(unsure.inForce.has("Q-CORD")).toBe(false);
  expect(unsure.after.has("Q-CORD")).toBe(true);
});
