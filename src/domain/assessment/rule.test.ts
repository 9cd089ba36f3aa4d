import { expect, test } from "vitest";
import { aRule } from "./a-rule.testing";
import { all, any, atLeast, certain, fact, mentions, not, number, says, unless } from "./condition";
import { otherTiers, textAtTier } from "./rule";

const WHEN = says("Q-CORD", "bowel");

test("the other tiers of a rule are those of its rows and that of a lift, each once, and never its own", () => {
  const step = (tier: "ROUTINE" | "SAME_DAY" | "EMERGENCY") => ({ when: WHEN, tier });
  const raises = [step("EMERGENCY"), step("SAME_DAY"), step("EMERGENCY")];
  expect(otherTiers({ tier: "WITHIN_DAYS", raises, lowers: [step("ROUTINE")] })).toEqual([
    "ROUTINE",
    "EMERGENCY",
    "SAME_DAY",
  ]);
  expect(otherTiers({ tier: "ROUTINE", raises: [], lowers: [] })).toEqual([]);
});

test("a rule is read in the words of the tier it gave, and in its own where it has none for that", () => {
  const words = { clinician: "raised", athlete: "raised", coach: "raised" };
  const rule = aRule({ when: WHEN, textAt: { EMERGENCY: words } });
  expect(textAtTier(rule, "EMERGENCY")).toBe(words);
  expect(textAtTier(rule, "SAME_DAY")).toBe(rule.text);
});

test("conditions are plain data, as a rule set writes them", () => {
  const [one, two] = [says("Q-CORD", "bowel", "legs"), says("Q-SELFCARE.effect", "gone")];
  expect(one).toStrictEqual({ question: "Q-CORD", codes: ["bowel", "legs"] });
  expect(two).toStrictEqual({ question: "Q-SELFCARE", part: "effect", codes: ["gone"] });
  expect(number("Q-ADL", { from: 1 })).toStrictEqual({ question: "Q-ADL", band: { from: 1 } });
  expect(number("Q-RUN-VOL.minutes", { below: 9 })).toStrictEqual({
    ...{ question: "Q-RUN-VOL", part: "minutes", band: { below: 9 } },
  });
  expect(mentions("Q-NEURO-KNOWN.cause", "numb")).toStrictEqual({
    ...{ question: "Q-NEURO-KNOWN", part: "cause", mentions: ["numb"] },
  });
  expect(fact("age", { below: 16 })).toStrictEqual({ fact: "age", band: { below: 16 } });
  expect(all(one, two)).toStrictEqual({ all: [one, two] });
  expect(any(one, two)).toStrictEqual({ any: [one, two] });
  expect(atLeast(2, one, two)).toStrictEqual({ atLeast: 2, of: [one, two] });
  expect(not(one)).toStrictEqual({ not: one });
  expect(certain(one)).toStrictEqual({ certain: one });
  expect(unless(one)).toStrictEqual({ not: { certain: one } });
});
