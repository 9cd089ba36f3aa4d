import { expect, test } from "vitest";
import type { Answers } from "../questionnaire/answers";
import { gearPatterns } from "./gear-pattern";

const wearing = (press?: boolean | "unsure", link?: string): Answers => ({
  "Q-PACK": { kind: "vest-front-bottles", runs: 3 },
  ...(press === undefined ? {} : { "Q-PACK-PRESS": press }),
  ...(link === undefined ? {} : { "Q-PACK-LINK": link }),
});

test("four of six", () => {
  const people = [
    ...[wearing(true, "same"), wearing(true, "worse-with"), wearing(true, "only-with")],
    ...[wearing(true, "same"), wearing(false, "same"), wearing(false, "not-compared")],
  ];
  expect(gearPatterns([...people, { "Q-PACK": { kind: "nothing" } }, {}])).toEqual([
    {
      carried: "vest-front-bottles",
      underStraps: { yes: 4, of: 6, unknown: 0 },
      worseWith: { yes: 2, of: 5, unknown: 1 },
    },
  ]);
});

test("four people are hidden, and so is what only four have answered: open and unsure are never a no", () => {
  const four = [wearing(true), wearing(true), wearing(false), wearing(false)];
  expect(gearPatterns(four)).toEqual([]);
  expect(gearPatterns([...four, wearing(), wearing("unsure")])).toEqual([
    { carried: "vest-front-bottles", underStraps: null, worseWith: null },
  ]);
  expect(gearPatterns([...four, wearing(true), wearing("unsure")])[0]?.underStraps).toEqual({
    yes: 3,
    of: 5,
    unknown: 1,
  });
});
