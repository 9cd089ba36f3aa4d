import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { NOW } from "./a-case.testing";
import {
  all,
  any,
  atLeast,
  certain,
  fact,
  mentions,
  not,
  number,
  says,
  unless,
  type Condition,
} from "./condition";
import { evaluate } from "./evaluate";
import { factsOf } from "./facts";

function judged(condition: Condition, answers: Answers, straddle: "true" | "unknown" = "true") {
  return evaluate(condition, { answers, facts: factsOf(answers, NOW) }, straddle);
}
const truth = (...args: Parameters<typeof judged>) => judged(...args).truth;

describe("what an answer says", () => {
  const tingling = says("Q-NEURO-SENS", "tingling-left", "tingling-right");

  test.each([
    [["tingling-left"], "true"],
    [["numbness-left", "tingling-right"], "true"],
    [["numbness-left"], "false"],
    [["none"], "false"],
    [["unsure"], "unknown"],
    [undefined, "unknown"],
  ] as const)("tingling in %j is %s", (answer, expected) => {
    expect(truth(tingling, answer === undefined ? {} : { "Q-NEURO-SENS": answer })).toBe(expected);
  });

  it("reads a declined answer as an answer", () => {
    expect(truth(says("Q-BONE", "steroids"), { "Q-BONE": ["prefer-not-to-say"] })).toBe("false");
  });

  it("reads yes, no, not sure and no answer of a yes-or-no question", () => {
    const effort = says("Q-CARDIO-PATT", true);
    expect(truth(effort, { "Q-CARDIO-PATT": true })).toBe("true");
    expect(truth(effort, { "Q-CARDIO-PATT": false })).toBe("false");
    expect(truth(effort, { "Q-CARDIO-PATT": "unsure" })).toBe("unknown");
    expect(truth(effort, {})).toBe("unknown");
  });

  it("takes a question that is not asked as false, whatever was left in it", () => {
    const stiff = says("Q-NECKROT", "no");
    expect(truth(stiff, { "Q-TRAUMA": "nothing", "Q-ONSET": "in-a-moment" })).toBe("false");
    expect(truth(stiff, { "Q-TRAUMA": "nothing", "Q-ONSET": "in-a-moment", "Q-NECKROT": "no" })).toBe(
      "false",
    );
    expect(truth(stiff, { "Q-TRAUMA": "blow", "Q-NECKROT": "no" })).toBe("true");
  });

  it("is settled by no answer where the question is not asked, nor a number that follows from it", () => {
    const settled = { truth: "false", because: [], unanswered: [] };
    const noInjury: Answers = { "Q-TRAUMA": "nothing", "Q-ONSET": "in-a-moment", "Q-NECKROT": "no" };
    expect(judged(says("Q-NECKROT", "no"), noInjury)).toEqual(settled);
    expect(judged(fact("days-since-injury", { below: 8 }), noInjury)).toEqual(settled);
  });

  it("reads an answer to a question that the bank does not have as it stands", () => {
    expect(truth(says("Q-OLD", "yes"), { "Q-OLD": "yes" })).toBe("true");
    expect(truth(says("Q-OLD", "yes"), { "Q-OLD": "no" })).toBe("false");
    expect(truth(says("Q-OLD", "yes"), {})).toBe("unknown");
  });

  it("does not know an answer to a question that is not known to be asked", () => {
    expect(truth(says("Q-NECKROT", "no"), {})).toBe("unknown");
  });

  it("does not know a part that was left out of a compound answer", () => {
    expect(truth(says("Q-NEURO-TREND.trend", "same"), { "Q-NEURO-SENS": ["numbness-left"] })).toBe("unknown");
    const answers = { "Q-NEURO-SENS": ["numbness-left"], "Q-NEURO-TREND": { since: "2026-11-01" } };
    expect(truth(says("Q-NEURO-TREND.trend", "same"), answers)).toBe("unknown");
  });

  test.each([
    [4, "false"],
    [5, "true"],
    [9, "true"],
    [10, "false"],
  ] as const)("a band holds its lower end and not its upper one: %d", (pain, expected) => {
    expect(truth(number("Q-NPRS-WORST", { from: 5, below: 10 }), { "Q-NPRS-WORST": pain })).toBe(expected);
  });

  it("does not know a number that was answered in words", () => {
    expect(truth(number("Q-PLANK", { below: 30 }), { "Q-PLANK": "not-tried" })).toBe("unknown");
  });

  test.each([
    ["Pins and needles", "true"],
    ["(NUMB thumb)", "true"],
    ["nothing of note", "false"],
    ["unnumbered", "false"],
    ["a slipped - disc", "true"],
  ] as const)("text %j mentions a nerve word: %s", (cause, expected) => {
    const answers = { "Q-NEURO-WEAK": ["left"], "Q-NEURO-KNOWN": { cause } };
    expect(truth(mentions("Q-NEURO-KNOWN.cause", "numb", "pins", "slipped disc"), answers)).toBe(expected);
  });
});

it("finds no words in a number or a list", () => {
  expect(truth(mentions("Q-ADL", "3"), { "Q-ADL": 3 })).toBe("false");
  expect(truth(mentions("Q-SYSTEMIC", "fever"), { "Q-SYSTEMIC": ["fever"] })).toBe("false");
});

describe("ranges", () => {
  const within14Days = fact("days-since-start", { below: 15 });

  it("takes the serious reading of a range that straddles a threshold, and no certain one", () => {
    const answers = { "Q-START": "1-4-weeks" };
    expect(truth(within14Days, answers)).toBe("true");
    expect(truth(within14Days, answers, "unknown")).toBe("unknown");
    expect(truth(fact("days-since-start", { from: 15 }), answers)).toBe("true");
  });

  it("decides a range that lies inside or outside", () => {
    expect(truth(within14Days, { "Q-START": "1-7-days" }, "unknown")).toBe("true");
    expect(truth(within14Days, { "Q-START": "4-6-weeks" }, "unknown")).toBe("false");
    expect(truth(within14Days, { "Q-START": "unsure" })).toBe("unknown");
  });

  it("says which questions a fact comes from", () => {
    expect(judged(fact("age", { below: 16 }), {})).toEqual({
      truth: "unknown",
      because: [],
      unanswered: ["Q-DOB"],
    });
  });
});

describe("conditions of conditions", () => {
  const pain = number("Q-NPRS-WORST", { from: 7 });
  const fever = says("Q-SYSTEMIC", "fever");

  it("gives the answers that decided, and only those", () => {
    const answers = { "Q-NPRS-WORST": 8, "Q-SYSTEMIC": ["none"] };
    expect(judged(any(pain, fever), answers)).toEqual({
      truth: "true",
      because: ["Q-NPRS-WORST"],
      unanswered: [],
    });
    expect(judged(all(pain, fever), answers)).toMatchObject({ truth: "false", because: ["Q-SYSTEMIC"] });
    expect(judged(not(fever), answers)).toMatchObject({ truth: "true", because: ["Q-SYSTEMIC"] });
  });

  it("gives the questions that would settle it when not known", () => {
    expect(judged(all(pain, fever), { "Q-NPRS-WORST": 8 })).toMatchObject({
      truth: "unknown",
      unanswered: ["Q-SYSTEMIC"],
    });
    expect(judged(all(pain, fever), { "Q-NPRS-WORST": 2 }).truth).toBe("false");
  });

  it("counts", () => {
    const two = atLeast(2, pain, fever, says("Q-TREND", "worse"));
    expect(truth(two, { "Q-NPRS-WORST": 8, "Q-TREND": "worse" })).toBe("true");
    expect(truth(two, { "Q-NPRS-WORST": 8 })).toBe("unknown");
    expect(truth(two, { "Q-NPRS-WORST": 0, "Q-TREND": "better" })).toBe("false");
  });

  it("turns not known into false only where certainty is asked for", () => {
    expect(judged(certain(fever), {})).toEqual({ truth: "false", because: [], unanswered: [] });
    expect(truth(unless(fever), {})).toBe("true");
    expect(truth(unless(fever), { "Q-SYSTEMIC": ["fever"] })).toBe("false");
  });
});
