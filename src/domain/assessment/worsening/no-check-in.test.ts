import { expect, it, test } from "vitest";
import { judgedInForce, weekly } from "./a-series.testing";
import { bigJump } from "./big-jump";
import { carriedRise } from "./carried-rise";
import { confirmedRise } from "./confirmed-rise";
import { dailyLifeLost } from "./daily-life";
import { loadMasked } from "./load-masked";
import { nerveChange } from "./nerve-change";
import { maySuggestResolved } from "./resolved";
import { startUpRise } from "./start-up-rise";
import { WORSENING_THRESHOLDS as THRESHOLDS } from "./thresholds";
import { toldWorse } from "./told-worse";
import type { Verdict } from "./verdict";

const NOTHING: Verdict = { truth: "false", seen: [], missing: [] };

test.each([
  ["W1", () => confirmedRise([], "worst", THRESHOLDS)],
  ["W1b", () => startUpRise([], "worst", THRESHOLDS)],
  ["W1c", () => carriedRise([], "worst", THRESHOLDS)],
  ["W2", () => bigJump({ checkIns: [], before: [] }, "worst", THRESHOLDS)],
  ["W3", () => toldWorse([], THRESHOLDS)],
  ["W4", () => dailyLifeLost([], THRESHOLDS)],
  ["W5", () => loadMasked([], THRESHOLDS)],
  ["W6", () => nerveChange([])],
  ["the suggestion that it is over", () => maySuggestResolved([], THRESHOLDS)],
])("without a check-in nothing is judged: %s", (_, judge) => {
  expect(judge()).toEqual(NOTHING);
});

it("of a series without a check-in nothing holds", () => {
  expect(judgedInForce([])).toEqual({ truth: "false", tests: [], asIntake: false, since: undefined });
});

it("one check-in is no two in a row, and suggests no end", () => {
  expect(maySuggestResolved(weekly([1]), THRESHOLDS)).toEqual(NOTHING);
});

it("judges the tests in force and no other, each on its question", () => {
  expect(judgedInForce(weekly([3, 3])).tests.map(({ rule, question }) => `${rule} ${question}`)).toEqual([
    "W1 Q-NPRS-WORST",
    "W1 Q-NPRS-RUN",
    "W1b Q-NPRS-WORST",
    "W1b Q-NPRS-RUN",
    "W2 Q-NPRS-WORST",
    "W2 Q-NPRS-RUN",
    "W3 Q-TREND",
    "W4 Q-ADL",
    "W5 Q-RUN-MINUTES",
    "W6 Q-NEURO-SENS",
  ]);
});
