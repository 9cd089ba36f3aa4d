import { expect, it } from "vitest";
import { becauseOf } from "./because";

it("gives whole answers in the order of the questions, and nothing for a blank", () => {
  const trend = { trend: "same", since: "2026-11-01" };
  const answers = { "Q-NEURO-TREND": trend, "Q-ADL": 0 };
  expect(becauseOf(["Q-ADL", "Q-SLEEP", "Q-NEURO-TREND"], answers)).toEqual([
    { question: "Q-ADL", answer: 0 },
    { question: "Q-NEURO-TREND", answer: trend },
  ]);
});
