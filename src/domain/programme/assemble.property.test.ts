import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODES, TIERS } from "@/domain/assessment/tier";
import { someAskedAnswers } from "@/domain/questionnaire/an-answer.testing";
import { aFlag, anAssessment, homeOf, LEAF_CAUSES, minutesOf, NOW } from "./an-athlete.testing";
import { assembleProgramme } from "./assemble";
import { calendarOf } from "./calendar";
import { circumstancesOf, HOME_MINUTES_CAP, MODE_FORBIDS, type ProgrammeInput } from "./circumstances";
import { COMPONENTS } from "./components";
import { HOME_ITEMS_CAP, STRENGTH_MINUTES_CAP } from "./home-block";
import { LIBRARY } from "./library/library";

const flags = fc.subarray([
  aFlag("REFER-NEURO-TINGLING", { category: "neurological" }),
  aFlag("REFER-WORSENING", { category: "worsening" }),
  aFlag("X-BSI-RIB"),
  aFlag("X-WING", { category: "neurological" }),
  aFlag("REFER-ADL", { tier: "ROUTINE", mode: "FULL", category: "daily-life" }),
]);
const causes = fc
  .shuffledSubarray([...LEAF_CAUSES])
  .chain((leaves) =>
    fc.tuple(
      ...leaves.map((leaf) =>
        fc.constantFrom("LIKELY" as const, "POSSIBLE" as const).map((status) => [leaf, status] as const),
      ),
    ),
  );
const inputs: fc.Arbitrary<ProgrammeInput> = fc
  .record({
    tier: fc.constantFrom(...TIERS),
    mode: fc.constantFrom(...MODES),
    flags,
    causes,
    answers: someAskedAnswers(),
    expired: fc.subarray(["Q-CORD"]),
  })
  .map(({ answers, ...assessment }) => ({
    assessment: anAssessment(assessment),
    answers,
    now: NOW,
  }));
const RUNS = { numRuns: 400 };

describe("every programme", () => {
  it("gives no item with a tag that mode or condition forbids, at any level it may reach", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { forbidden } = circumstancesOf(input);
        const programme = assembleProgramme(input);
        for (const tag of MODE_FORBIDS[programme.mode]) expect(forbidden).toContain(tag);
        expect(programme.items.flatMap(({ tags }) => tags).filter((tag) => forbidden.has(tag))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("gives no item, and none of its levels, that a condition rules out or whose kit is not at hand", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { conditions, kit } = circumstancesOf(input);
        for (const item of assembleProgramme(input).items) {
          const exercise = LIBRARY.exercises.find(({ id }) => id === item.exercise);
          for (const level of exercise ? item.levels : []) {
            const ruledOut = exercise?.avoid.filter(
              ({ when, levels }) => conditions.has(when) && (levels === undefined || levels.includes(level)),
            );
            expect(ruledOut).toEqual([]);
            const missing = exercise?.levels[level].kit.filter(
              (choice) => kit !== undefined && !choice.some((code) => kit.has(code)),
            );
            expect(missing).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it("gives nothing in HOLD, and HOLD for every EMERGENCY and SAME_DAY", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const programme = assembleProgramme(input);
        const urgent = input.assessment.tier === "EMERGENCY" || input.assessment.tier === "SAME_DAY";
        if (urgent) expect(programme.mode).toBe("HOLD");
        if (programme.mode === "HOLD") {
          expect([programme.items, programme.gearFixes, calendarOf(programme)]).toEqual([[], [], []]);
          expect(programme.running).toBe("none");
        }
      }),
      RUNS,
    );
  });

  it("keeps 6 items, the athlete's minutes (12 at most) and 10 minutes of strength in the home block", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const programme = assembleProgramme(input);
        const home = homeOf(programme);
        const isStrength = (id: string) =>
          LIBRARY.exercises.find((each) => each.id === id)?.group === "strength";
        expect(home.length).toBeLessThanOrEqual(HOME_ITEMS_CAP);
        expect(programme.homeMinutes).toBeLessThanOrEqual(HOME_MINUTES_CAP);
        if (home.length > 1) expect(minutesOf(home)).toBeLessThanOrEqual(programme.homeMinutes);
        expect(minutesOf(home.filter(({ exercise }) => isStrength(exercise)))).toBeLessThanOrEqual(
          STRENGTH_MINUTES_CAP,
        );
      }),
      RUNS,
    );
  });

  it("keeps the caps on every day of every week, whatever the level", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const programme = assembleProgramme(input);
        for (const { days } of calendarOf(programme)) {
          for (const { home, homeMinutes } of days) {
            expect(home.length).toBeLessThanOrEqual(HOME_ITEMS_CAP);
            if (home.length > 1) expect(homeMinutes).toBeLessThanOrEqual(programme.homeMinutes);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("never gives relief alone when a cause is present", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { causes: present, mode } = circumstancesOf(input);
        const { components, items } = assembleProgramme(input);
        fc.pre(present.length > 0 && mode !== "HOLD");
        expect(components.some((id) => !id.startsWith("RELIEF-"))).toBe(true);
        expect(items.some((item) => item.components.some((id) => !id.startsWith("RELIEF-")))).toBe(true);
      }),
      RUNS,
    );
  });

  it("lists the parent of every component, each exercise once, and no item without a component", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { components, items, withheld } = assembleProgramme(input);
        const parents = COMPONENTS.flatMap(({ id, parent }) =>
          parent !== undefined && components.includes(id) ? [parent] : [],
        );
        expect(parents.filter((parent) => !components.includes(parent))).toEqual([]);
        expect(new Set(components).size).toBe(components.length);
        expect(new Set(items.map(({ exercise }) => exercise)).size).toBe(items.length);
        expect(items.filter((item) => item.components.length === 0)).toEqual([]);
        expect(items.flatMap((item) => item.components).filter((id) => !components.includes(id))).toEqual([]);
        expect(withheld.filter(({ component }) => components.includes(component))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is the same for the same input", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(JSON.stringify(assembleProgramme(input))).toBe(
          JSON.stringify(assembleProgramme(structuredClone(input))),
        );
      }),
      { numRuns: 100 },
    );
  });
});
