import { describe, expect, test } from "vitest";
import { aRule } from "./a-rule.testing";
import { says } from "./condition";
import { moreSerious, type Finding, type Judgement, type Open } from "./judge";
import { MODE_OF_TIER } from "./rule";
import type { Tier } from "./tier";

const [FIRST, SECOND, THIRD] = ["A-FIRST", "A-SECOND", "A-THIRD"].map((id) =>
  aRule({ id, when: says("Q-SYSTEMIC", "fever") }),
);
const holds = (rule: typeof FIRST, tier: Tier, because: readonly string[] = []): Finding => {
  if (rule === undefined) throw new Error("no such rule");
  return { rule, tier, mode: MODE_OF_TIER[tier], because };
};
const found = (...findings: readonly Finding[]): Judgement => ({ findings, unknown: [] });
const open = (...unknown: readonly Open[]): Judgement => ({ findings: [], unknown });

describe("of two readings, a rule that holds", () => {
  const low = holds(FIRST, "ROUTINE", ["Q-NPRS-WORST"]);
  const high = holds(FIRST, "SAME_DAY", ["Q-TRAUMA"]);

  test("by both counts once, at the higher tier, whichever reading gives it, and with what gave it", () => {
    expect(moreSerious(found(low), found(high)).findings).toStrictEqual([high]);
    expect(moreSerious(found(high), found(low)).findings).toStrictEqual([high]);
  });

  test("at the same tier by both is that of the first", () => {
    const other = holds(FIRST, "SAME_DAY", ["Q-LOC"]);
    expect(moreSerious(found(high), found(other)).findings).toStrictEqual([high]);
  });

  test("by one alone counts, beside the others, each on its own", () => {
    const [second, third] = [holds(SECOND, "EMERGENCY"), holds(THIRD, "WITHIN_DAYS")];
    expect(moreSerious(found(low, second), found(high, third)).findings).toStrictEqual([second, high, third]);
    expect(moreSerious(found(), found(third)).findings).toStrictEqual([third]);
    expect(moreSerious(found(third), found()).findings).toStrictEqual([third]);
  });
});

describe("of two readings, a rule that is not known", () => {
  const byStart: Open = { id: "A-FIRST", unanswered: ["Q-START", "Q-ONSET"] };
  const byFall: Open = { id: "A-FIRST", unanswered: ["Q-ONSET", "Q-TRAUMA"] };
  const another: Open = { id: "A-SECOND", unanswered: ["Q-SLEEP"] };

  test("by both is asked what either asks, once", () => {
    expect(moreSerious(open(byStart), open(byFall)).unknown).toStrictEqual([
      { id: "A-FIRST", unanswered: ["Q-START", "Q-ONSET", "Q-TRAUMA"] },
    ]);
  });

  test("by one alone is not known, and asks what that one asks", () => {
    expect(moreSerious(open(byStart), open()).unknown).toStrictEqual([byStart]);
    expect(moreSerious(open(), open(byStart)).unknown).toStrictEqual([byStart]);
    expect(moreSerious(open(byStart), open(another)).unknown).toStrictEqual([byStart, another]);
    expect(moreSerious(open(another, byStart), open(byFall, another)).unknown).toStrictEqual([
      another,
      { id: "A-FIRST", unanswered: ["Q-START", "Q-ONSET", "Q-TRAUMA"] },
    ]);
  });
});
