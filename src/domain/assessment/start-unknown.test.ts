import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { NOW } from "./a-case.testing";
import { aRule } from "./a-rule.testing";
import { all, any, atLeast, certain, fact, not, says, type Condition } from "./condition";
import { factsOf } from "./facts";
import type { Rule } from "./rule";
import { lowestOverStarts } from "./start-unknown";

const started = (band: Parameters<typeof fact>[1]) => fact("days-since-start", band);
const RECENT = started({ below: 14 });
const DISTANT = started({ from: 14 });
const lowest = (rules: readonly Rule[], answers: Answers = {}) =>
  lowestOverStarts(rules, { answers, facts: factsOf(answers, NOW) });

describe("the lowest tier that any start would give", () => {
  const recent = aRule({ id: "A-RECENT", when: RECENT, tier: "EMERGENCY" });

  it("is the lower of two where one of two rules holds whatever the start was, in either order", () => {
    const distant = aRule({ id: "A-DISTANT", when: DISTANT, tier: "SAME_DAY" });
    expect(lowest([recent, distant])).toBe("SAME_DAY");
    const mild = aRule({ id: "A-MILD", when: RECENT, tier: "ROUTINE" });
    expect(lowest([mild, distant])).toBe("ROUTINE");
  });

  it("is none where some start would make no rule hold", () => {
    expect(lowest([recent])).toBe("NONE");
    expect(lowest([aRule({ when: DISTANT })])).toBe("NONE");
  });

  it("is incomplete where a rule stays open at the start that would give least", () => {
    const fever = aRule({ when: says("Q-SYSTEMIC", "fever") });
    expect(lowest([fever])).toBe("INCOMPLETE");
    expect(lowest([fever], { "Q-SYSTEMIC": ["none"] })).toBe("NONE");
  });

  it("counts the rows of a rule", () => {
    const always = says("Q-SYSTEMIC", "fever");
    const ill: Answers = { "Q-SYSTEMIC": ["fever"] };
    const raised = aRule({ when: always, raises: [{ when: RECENT, tier: "EMERGENCY" }] });
    expect(lowest([raised], ill)).toBe("WITHIN_DAYS");
    const lowered = aRule({ when: always, lowers: [{ when: DISTANT, tier: "ROUTINE" }] });
    expect(lowest([lowered], ill)).toBe("ROUTINE");
  });

  const anything = started({ from: 0 });
  test.each<[string, Condition]>([
    ["one of several", any(RECENT, RECENT)],
    ["all of several", all(RECENT, anything)],
    ["some of several", atLeast(2, RECENT, anything)],
    ["the opposite", not(DISTANT)],
    ["a certain one", certain(RECENT)],
  ])("finds the days of %s", (_, when) => {
    expect(lowest([aRule({ when, tier: "EMERGENCY" })])).toBe("NONE");
  });

  it("tries no day before the start, whatever band another number has", () => {
    const early = aRule({ id: "A-EARLY", when: fact("exam-after-nerve-signs", { from: -3 }) });
    const answers: Answers = {
      "Q-NEURO-SENS": ["tingling-left"],
      "Q-NEURO-TREND": { since: "2026-11-01" },
      "Q-NEURO-KNOWN": { examined: "yes", on: "2026-10-01" },
    };
    const fromTheStart = aRule({ id: "A-START", when: anything });
    expect(lowest([early, fromTheStart], answers)).toBe("WITHIN_DAYS");
  });
});
