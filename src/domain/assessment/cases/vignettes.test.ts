import { describe, expect, it, test } from "vitest";
import { readAnswers } from "@/domain/questionnaire/read-answers";
import { flagTiers, NOW } from "../a-case.testing";
import { RULE_SET } from "../rule-set";
import { ALL_CASES, answersOf, CASES_BY_BLOCK, resultOf } from "./all-cases.testing";

describe.each(Object.entries(CASES_BY_BLOCK))("%s", (_, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, vignette) => {
    const result = resultOf(vignette, RULE_SET);
    expect({ tier: result.tier, mode: result.mode }).toEqual({ tier: vignette.tier, mode: vignette.mode });
    if (vignette.flags !== undefined) expect(flagTiers(result)).toEqual(vignette.flags);
    if (vignette.tier !== "INCOMPLETE" || vignette.unknown !== undefined) {
      expect(result.unknown).toEqual(vignette.unknown ?? []);
    }
    const statuses = Object.fromEntries(result.causes.map(({ id, status }) => [id, status]));
    if (vignette.causes !== undefined) expect(statuses).toMatchObject(vignette.causes);
    if (vignette.onlyCauses) {
      const indicated = Object.entries(statuses).filter(([, status]) => status !== "NOT_INDICATED");
      expect(Object.fromEntries(indicated)).toEqual(vignette.causes);
    }
  });
});

describe("the vignettes", () => {
  it("have names of their own", () => {
    expect(new Set(ALL_CASES.map(({ name }) => name)).size).toBe(ALL_CASES.length);
  });

  it("are answers that the questionnaire takes", () => {
    for (const vignette of ALL_CASES) {
      expect(readAnswers(answersOf(vignette), NOW.slice(0, 10)), vignette.name).toMatchObject({ ok: true });
    }
  });
});
