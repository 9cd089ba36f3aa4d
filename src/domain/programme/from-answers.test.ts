import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { A_MILD_ACHE, NOW } from "@/domain/assessment/a-case.testing";
import { assess } from "@/domain/assessment/assess";
import { someAskedAnswers } from "@/domain/questionnaire/an-answer.testing";
import type { Answers } from "@/domain/questionnaire/answers";
import { exercisesOf, homeOf, tagsOf } from "./an-athlete.testing";
import { assembleProgramme } from "./assemble";
import { circumstancesOf } from "./circumstances";
import { LIBRARY } from "./library/library";
import { COMPONENTS_OF_CAUSE } from "./triggers";

const programmeOf = (answers: Answers) =>
  assembleProgramme({ assessment: assess(answers, [], NOW), answers, now: NOW });
const without = (...questions: string[]): Answers =>
  Object.fromEntries(Object.entries(A_MILD_ACHE).filter(([id]) => !questions.includes(id)));

describe("from answers to programme, with the engine's own assessment", () => {
  it("a slouching runner with a heavy, loose pack: full programme, gear first", () => {
    const programme = programmeOf({
      ...A_MILD_ACHE,
      "Q-FORM": { seen: ["slouch"], source: "video" },
      "Q-PACK": { kind: "vest-back-bladder", runs: 4 },
      "Q-PACK-MASS": { loaded: 8 },
      "Q-PACK-BOUNCE": "clear",
      "Q-PACK-LINK": "worse-with",
    });
    expect(programme.mode).toBe("FULL");
    expect(programme.components).toEqual(
      expect.arrayContaining([
        "DER-PACK-FIT",
        "PREV-GEAR",
        "PREV-FORM-UPRIGHT",
        "PREV-UPPERBACK-STRENGTH",
        "PREV-THORACIC-MOBILITY",
      ]),
    );
    expect(programme.gearFixes.map(({ check }) => check)).toEqual(
      expect.arrayContaining(["PACK-LOAD", "PACK-BOUNCE"]),
    );
  });

  it("tingling only under the straps: restricted, nothing loaded, no running", () => {
    const programme = programmeOf({
      ...A_MILD_ACHE,
      "Q-NEURO-SENS": ["tingling-right"],
      "Q-NEURO-PATT": ["only-with-straps"],
      "Q-NEURO-TREND": { trend: "same" },
      "Q-NEURO-KNOWN": { examined: "no" },
    });
    expect(programme.mode).toBe("RESTRICTED");
    expect(programme.running).toBe("none");
    expect(tagsOf(programme)).not.toContain("loaded");
    expect(homeOf(programme).length).toBeGreaterThan(0);
  });

  it("weakness growing for three days: held, no exercise", () => {
    const programme = programmeOf({
      ...A_MILD_ACHE,
      "Q-NEURO-WEAK": ["right"],
      "Q-NEURO-TREND": { trend: "spreading-or-stronger", since: "2026-11-19" },
    });
    expect(programme).toMatchObject({ mode: "HOLD", items: [], running: "none" });
  });

  it("a blank nerve block, and blank severity and onset: restricted, nothing loaded", () => {
    for (const answers of [
      without("Q-NEURO-SENS", "Q-NEURO-WEAK"),
      without("Q-NPRS-WORST", "Q-NPRS-NOW", "Q-START", "Q-ONSET"),
    ]) {
      const programme = programmeOf(answers);
      expect(programme.mode).toBe("RESTRICTED");
      expect(tagsOf(programme)).not.toContain("loaded");
    }
  });

  it("pregnant, 24 weeks: nothing lying down, whatever else is answered", () => {
    const programme = programmeOf({
      ...A_MILD_ACHE,
      "Q-OTHER": ["pregnant"],
      "Q-PREG-WEEKS": 24,
      "Q-PLANK": 10,
    });
    expect(tagsOf(programme)).not.toContain("supine");
    expect(tagsOf(programme)).not.toContain("prone");
    expect(exercisesOf(programme)).toContain("EX-BIRDDOG");
  });

  it("every leaf cause that the engine can find has its components", () => {
    const { causes } = assess(A_MILD_ACHE, [], NOW);
    const parents = new Set(causes.flatMap(({ parent }) => parent ?? []));
    const leaves = causes.map(({ id }) => id).filter((id) => !parents.has(id));
    expect(leaves.toSorted()).toEqual(Object.keys(COMPONENTS_OF_CAUSE).toSorted());
  });

  it("any answers: no forbidden tag, no ruled-out level, and relief never alone", () => {
    fc.assert(
      fc.property(someAskedAnswers(), (answers) => {
        const input = { assessment: assess(answers, [], NOW), answers, now: NOW };
        const programme = assembleProgramme(input);
        const { forbidden, conditions, causes } = circumstancesOf(input);
        for (const item of programme.items) {
          expect(item.tags.filter((tag) => forbidden.has(tag))).toEqual([]);
          const avoid = LIBRARY.exercises.find(({ id }) => id === item.exercise)?.avoid ?? [];
          const ruledOut = avoid.filter(
            ({ when, levels }) =>
              conditions.has(when) &&
              item.levels.some((level) => levels === undefined || levels.includes(level)),
          );
          expect(ruledOut).toEqual([]);
        }
        if (causes.length > 0 && programme.items.length > 0) {
          expect(programme.components.some((id) => !id.startsWith("RELIEF-"))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
