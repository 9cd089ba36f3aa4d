import { expect, test } from "vitest";
import { isRange } from "../facts";
import { aDay, judgedInForce, weekly } from "./a-series.testing";
import type { CheckIn } from "./check-in";
import { worseningFacts } from "./worsening-facts";

/** The facts that are 1, and those that are not known, at the last check-in. */
function factsAt(series: readonly CheckIn[]) {
  const facts = Object.entries(worseningFacts(judgedInForce(series)));
  return {
    hold: facts.flatMap(([id, value]) => (isRange(value) && value.min === 1 ? [id] : [])),
    open: facts.flatMap(([id, value]) => (value === "unknown" ? [id] : [])),
  };
}

const weeks = (told: readonly Partial<CheckIn>[]) =>
  told.map((each, week) => aDay(week * 7, { worst: 3, trend: "no-change", ...each }));
const SIGNS = { feeling: ["tingling-left"], weakness: [], trend: undefined, gate: "yes" };

test.each([
  ["worst pain that rose", weekly([3, 3, 3, 5, 5]), "pain-rising"],
  ["pain in running that rose", weeks([2, 2, 2, 4, 4].map((run) => ({ run }))), "run-pain-rising"],
  ["a course told as much worse", weeks([{}, { trend: "much-worse" }]), "told-worse"],
  ["daily life that suffers", weeks([0, 3, 3].map((dailyLife) => ({ dailyLife }))), "daily-life-lost"],
  [
    "minutes halved for the pain",
    weeks([120, 60, 60].map((minutes) => ({ minutes, cut: minutes < 100 }))),
    "load-masked",
  ],
  ["a sign that is new", weeks([{}, { nerves: SIGNS }]), "nerves-changed"],
])("%s gives its own fact and no other", (_, series, fact) => {
  expect(factsAt(series)).toEqual({ hold: [fact], open: [] });
});

test.each([
  ["worst pain", { worst: undefined, dailyLife: 0 }, "pain-rising"],
  ["the course", { trend: undefined, dailyLife: 0 }, "told-worse"],
  ["daily life", { dailyLife: undefined }, "daily-life-lost"],
  ["nerves", { dailyLife: 0, nerves: { ...SIGNS, feeling: undefined } }, "nerves-changed"],
])("%s not told leaves its own fact open and no other", (_, last, fact) => {
  const before = [0, 0, 0, 3].map((dailyLife) => ({ dailyLife }));
  expect(factsAt(weeks([...before, last]))).toEqual({ hold: [], open: [fact] });
});

test("pain in running that rose makes the whole hold", () => {
  const runs = weeks([2, 2, 2, 4, 4].map((run) => ({ run })));
  expect(judgedInForce(runs).truth).toBe("true");
});
