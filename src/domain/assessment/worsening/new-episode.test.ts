import { expect, test } from "vitest";
import { findQuestion } from "@/domain/questionnaire/bank";
import { ABOUT_A_FLARE, askedAboutPain, askedAnew } from "./new-episode";
import { NOTHING_TOLD, withEntry } from "./series";
import { SERIAL_RULES } from "./worsening-rules";

const historyOf = (values: readonly (number | undefined)[]) =>
  values.map((worst, week) => ({
    at: new Date(Date.parse("2026-08-03T07:00:00Z") + week * 7 * 86_400_000).toISOString(),
    answers: { "Q-NEW": "no", ...(worst === undefined ? {} : { "Q-NPRS-WORST": worst }) },
  }));

test.each([
  [[7, 1, 1], 4, ["new-episode"]],
  [[7, 1, 1], 2, ["new-episode"]],
  [[7, 1, 1], 1, []],
  [[7, 1, 2], 4, []],
  [[7, 1], 4, []],
  [[7, 1, 1], 5, ["new-episode", "flare"]],
  [[3, 3], 6, []],
  [[3, 3], 7, ["flare"]],
  [[2, 2], 6, ["flare"]],
  [[2, 2], 5, []],
  [[1, undefined], 5, ["flare"]],
  [[1, undefined, 1], 4, []],
  [[], 7, ["flare"]],
  [[], 6, []],
  [[7, 1, 1], undefined, []],
])("after %j a worst pain of %s asks %j", (before, worst, asked) => {
  expect(askedAboutPain(historyOf(before), worst, SERIAL_RULES.thresholds)).toEqual(asked);
});

test("a form that stopped at nerves is no check-in between two quiet ones", () => {
  const stopped = { at: "2026-08-20T07:00:00Z", answers: { "Q-NEURO-WEAK": ["left"] } };
  expect(askedAboutPain([...historyOf([7, 1, 1]), stopped], 4, SERIAL_RULES.thresholds)).toEqual([
    "new-episode",
  ]);
});

test("what is asked about it is in the questionnaire", () => {
  expect(ABOUT_A_FLARE.map((id) => findQuestion(id)?.id)).toEqual(["Q-ONSET", "Q-START", "Q-TRAUMA"]);
});

test.each([
  [[2, 2], 6, true],
  [[7, 1, 1], 4, true],
  [[3, 3], 6, false],
])("a check-in after %j is held against what came before it: %s asks anew, %s", (before, worst, asks) => {
  const [latest, ...earlier] = historyOf([...before, worst]).reverse();
  const series = earlier.reverse().reduce(withEntry, NOTHING_TOLD);
  if (latest === undefined) throw new Error("nothing told");
  expect(askedAnew(series, latest, SERIAL_RULES.thresholds)).toEqual(asks ? [latest] : undefined);
});
