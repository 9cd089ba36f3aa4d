import { describe, expect, it, test } from "vitest";
import { all, fact, mentions, number, says, type Condition } from "../condition";
import { RULE_SET } from "../rule-set";
import { asking } from "./a-set.testing";
import { checkReads } from "./check-reads";

/** The problems of one condition that stands beside a sound one. */
const problemsOf = (condition: Condition) => checkReads(asking(all(says("Q-TREND", "worse"), condition)));
const AT = "rules[0].when.all[1]";

describe("what conditions read", () => {
  it("is there, in the set in force", () => {
    expect(checkReads(RULE_SET)).toEqual([]);
  });

  test.each([
    ["codes of one choice, alternatives among them", says("Q-TREND", "worse", "better")],
    ["codes of several choices", says("Q-CORD", "unsteady", "unsure", "none")],
    ["codes of a part", says("Q-NEURO-KNOWN.examined", "yes")],
    ["yes and no", says("Q-FIRST-EVER", true, false, "unsure")],
    ["a score", number("Q-NPRS-WORST", { from: 4 })],
    ["a whole number of a part", number("Q-RUN-VOL.minutes", { from: 4 })],
    ["a number with decimals", number("Q-MASS", { from: 4 })],
    ["a text", mentions("Q-NEURO-KNOWN.cause", "numb")],
    ["a fact", fact("age", { below: 16 })],
  ])("may be %s", (_, condition) => {
    expect(problemsOf(condition)).toEqual([]);
  });

  test.each<[string, Condition, readonly object[]]>([
    [
      "a question that is not there",
      says("Q-NOPE", "yes"),
      [{ at: AT, code: "unknown-question", message: "there is no question Q-NOPE" }],
    ],
    [
      "a part that is not there",
      says("Q-CORD.left", "legs"),
      [{ at: AT, code: "unknown-part", message: "Q-CORD has no part left" }],
    ],
    [
      "the whole of a question with parts",
      says("Q-NEURO-KNOWN", "yes"),
      [{ at: AT, code: "unknown-part", message: "Q-NEURO-KNOWN has parts; name one" }],
    ],
    [
      "a number of codes",
      number("Q-CORD", { from: 1 }),
      [{ at: AT, code: "wrong-kind", message: "Q-CORD is no number" }],
    ],
    [
      "words of codes",
      mentions("Q-CORD", "numb"),
      [{ at: AT, code: "wrong-kind", message: "Q-CORD is no text" }],
    ],
    [
      "codes of a number",
      says("Q-NPRS-WORST", "high"),
      [{ at: AT, code: "wrong-kind", message: "Q-NPRS-WORST has no options" }],
    ],
    [
      "codes that are not there, each",
      says("Q-CORD", "legs", "arms", true),
      [
        { at: `${AT}.codes[1]`, code: "unknown-code", message: 'Q-CORD has no option "arms"' },
        { at: `${AT}.codes[2]`, code: "unknown-code", message: "Q-CORD has no option true" },
      ],
    ],
    [
      "yes in words, where it is yes or no",
      says("Q-FIRST-EVER", "true"),
      [{ at: `${AT}.codes[0]`, code: "unknown-code", message: 'Q-FIRST-EVER has no option "true"' }],
    ],
  ])("may not be %s", (_, condition, problems) => {
    expect(problemsOf(condition)).toEqual(problems);
  });
});
