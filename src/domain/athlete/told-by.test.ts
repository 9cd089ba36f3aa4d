import { expect, test } from "vitest";
import { RULES } from "../assessment/rules/all-rules";
import { asToldBy } from "./told-by";

test("no rule's sentence says that the reader told it, once somebody else has recorded the answers", () => {
  const sentences = RULES.flatMap(({ text }) => Object.values(text)).filter(
    (each): each is string => typeof each === "string",
  );
  expect(sentences.some((each) => /you told us/iu.test(each))).toBe(true);
  for (const each of sentences) expect(asToldBy(each, "Ada", "Cass Coach")).not.toMatch(/you told us/iu);
  expect(asToldBy("You told us about numbness.", "Ada", "Cass Coach")).toBe(
    "Ada told Cass Coach about numbness.",
  );
});
