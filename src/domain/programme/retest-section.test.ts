import { expect, it } from "vitest";
import { RETESTS } from "./calendar";
import { retestSection } from "./retest-section";

it("asks every self-test of a test week once, and nothing about health", () => {
  const { questions } = retestSection();
  expect(questions.map(({ id }) => id).toSorted()).toEqual([...RETESTS].toSorted());
});
