import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exercisesOf, homeOf, LEAF_CAUSES, minutesOf, programmeFor } from "./an-athlete.testing";
import { calendarOf } from "./calendar";
import { MODE_FORBIDS } from "./circumstances";
import { findExercise } from "./library/library";
import type { KitCode } from "./exercise";
import { KIT_CODES } from "./exercise";
import { PROGRAMME_PARTS } from "./parts";
import { TEMPLATE_LEVELS, TEMPLATE_WEEKS, templateExercises, type Template } from "./template";

const EXERCISES = templateExercises().map(({ id }) => id);
const templates: fc.Arbitrary<Template> = fc
  .uniqueArray(fc.constantFrom(...EXERCISES), { minLength: 1, maxLength: 6 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((exercise) =>
        fc.record({
          exercise: fc.constant(exercise),
          highest: fc.constantFrom(...TEMPLATE_LEVELS),
          fromWeek: fc.constantFrom(...TEMPLATE_WEEKS),
        }),
      ),
    ),
  )
  .map((items) => ({ id: "t", version: 1, items }));

const athletes = fc.record({
  answers: fc.record({
    "Q-KIT": fc.subarray<KitCode>([...KIT_CODES]),
    "Q-MINUTES-DAY": fc.constantFrom(0, 3, 8, 12),
    "Q-BONE": fc.constantFrom(["none"], ["osteoporosis"], ["unsure"]),
    "Q-NPRS-RUN": fc.constantFrom(0, 2, 5),
  }),
  assessment: fc.record({
    mode: fc.constantFrom("FULL", "FULL-L1", "RESTRICTED", "HOLD"),
    tier: fc.constantFrom("NONE", "ROUTINE", "INCOMPLETE", "WITHIN_DAYS", "SAME_DAY"),
    causes: fc.subarray([...LEAF_CAUSES]),
  }),
});

const runs = { numRuns: 400 };

describe("whatever a template asks for", () => {
  it("nothing that the same athlete's own programme forbids is given, at any level of any week", () => {
    fc.assert(
      fc.property(athletes, templates, ({ answers, assessment }, template) => {
        const plan = programmeFor(answers, assessment, PROGRAMME_PARTS, template);
        const plain = programmeFor(answers, assessment);
        expect(plan.mode).toBe(plain.mode);
        expect(plan.running).toBe(plain.running);
        const tags = plan.items.flatMap((item) => item.tags);
        expect(tags.filter((tag) => MODE_FORBIDS[plan.mode].includes(tag))).toEqual([]);
        const groups = homeOf(plan).map(({ exercise }) => findExercise(exercise));
        if (plan.mode === "RESTRICTED")
          expect(groups.filter((each) => each && "group" in each && each.group === "strength")).toEqual([]);
        for (const { days } of calendarOf(plan))
          for (const { home, homeMinutes } of days) {
            expect(home.length).toBeLessThanOrEqual(6);
            expect(homeMinutes).toBeLessThanOrEqual(Math.max(plan.homeMinutes, minutesOf(homeOf(plain))));
          }
      }),
      runs,
    );
  });

  it("every component that the athlete's own answers call for is still given", () => {
    fc.assert(
      fc.property(athletes, templates, ({ answers, assessment }, template) => {
        const plan = programmeFor(answers, assessment, PROGRAMME_PARTS, template);
        const plain = programmeFor(answers, assessment);
        const missing = plain.components.filter((id) => !plan.components.includes(id));
        expect(missing).toEqual([]);
      }),
      runs,
    );
  });

  it("each exercise is in the programme, replaced, or told as left out", () => {
    fc.assert(
      fc.property(athletes, templates, ({ answers, assessment }, template) => {
        const plan = programmeFor(answers, assessment, PROGRAMME_PARTS, template);
        if (plan.mode === "HOLD") {
          expect(plan).not.toHaveProperty("template");
          return;
        }
        const given = exercisesOf(plan);
        const replaced = plan.swaps.map(({ instead }) => instead);
        const left = (plan.template?.left ?? []).map(({ exercise }) => exercise);
        for (const { exercise } of template.items)
          expect([...given, ...replaced, ...left]).toContain(exercise);
        expect(left.filter((id) => given.includes(id))).toEqual([]);
      }),
      runs,
    );
  });

  it("no item rises above the level of the template unless lying down rules the lower ones out", () => {
    fc.assert(
      fc.property(athletes, templates, ({ answers, assessment }, template) => {
        const { items } = programmeFor(answers, assessment, PROGRAMME_PARTS, template);
        const above = items.filter(({ exercise, levels, level }) => {
          const asked = template.items.find((each) => each.exercise === exercise);
          return asked !== undefined && Math.max(...levels) > asked.highest && levels.join() !== `${level}`;
        });
        expect(above).toEqual([]);
      }),
      runs,
    );
  });
});
