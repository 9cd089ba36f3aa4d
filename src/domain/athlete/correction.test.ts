import { expect, test } from "vitest";
import { addedAnswers, changedAnswers } from "./correction";

test("a correction names what was said before and after, in words, and nothing that stayed", () => {
  const before = {
    "Q-CARDIO": ["chest-pressure"],
    "Q-CARDIO-WHEN": ["now"],
    "Q-SLEEP": 3,
    "Q-CORD": ["none"],
  };
  const after = { "Q-CORD": ["none"], "Q-SLEEP": 3, "Q-CARDIO": ["none"] };
  const changed = changedAnswers(before, after);
  expect(changed.map(({ questionId }) => questionId)).toEqual(["Q-CARDIO", "Q-CARDIO-WHEN"]);
  expect(changed[0]?.before).toMatch(/Pressure/);
  expect(changed[0]?.after).toMatch(/None/);
  expect(changed[1]).toMatchObject({ before: expect.stringMatching(/now/i), after: null });
});

test("the same options in another order are no correction", () => {
  const one = { "Q-LOC": ["between-shoulder-blades", "neck"] };
  expect(changedAnswers(one, one)).toEqual([]);
  expect(addedAnswers({}, one)).toBe(1);
  expect(changedAnswers({}, one)).toEqual([]);
  expect(changedAnswers(one, {})).toMatchObject([{ questionId: "Q-LOC", after: null }]);
});
