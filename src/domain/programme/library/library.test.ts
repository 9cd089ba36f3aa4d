import { describe, expect, it } from "vitest";
import { findQuestion } from "@/domain/questionnaire/bank";
import { COMPONENTS } from "../components";
import { CONDITION_CODES } from "../conditions";
import { KIT_CODES } from "../exercise";
import { COMMON_RULES } from "./common-rules";
import { findExercise, LIBRARY } from "./library";

const IDS =
  `CATCOW OPENBOOK THREAD TROT-SEAT TEXT-CHAIR TEXT-FOAM PRAYER DOORWAY PEC-FLOOR CROSSBODY HUG UTLS CHINNOD
SCAPSET WALLANGEL PULLAPART ROW FACEPULL YTW SERRATUS LATRAISE DEADBUG BIRDDOG PLANK SIDEPLANK PALLOF DIAPH RHYTHM
WU-EASY WU-ARMS WU-LUNGE WU-MARCH CUE-RESET CUE-SHAKE CUE-ARMS CUE-LEAN CUE-CADENCE`
    .split(/\s+/)
    .map((id) => `EX-${id}`);
const LEVELS = [1, 2, 3] as const;

describe("exercise library", () => {
  it("holds the 37 exercises and the 3 relief protocols of clinical content 4, each once", () => {
    expect(LIBRARY.exercises.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted());
    expect(LIBRARY.exercises).toHaveLength(37);
    expect(LIBRARY.relief.map(({ id }) => id)).toEqual(["REL-STOP", "REL-ICE", "REL-HEAT"]);
  });

  it("knows the equipment of Q-KIT and no other", () => {
    const question = findQuestion("Q-KIT");
    const codes = question?.answer?.type === "many" ? question.answer.options.map(({ code }) => code) : [];
    expect(codes.filter((code) => code !== "none" && code !== "unsure")).toEqual([...KIT_CODES]);
  });

  it("draws every item once", () => {
    const figures = [...LIBRARY.exercises, ...LIBRARY.relief].map(({ figure }) => figure);
    expect(new Set(figures).size).toBe(40);
  });

  it.each(LIBRARY.exercises.map((exercise) => [exercise.id, exercise] as const))(
    "%s is complete",
    (_, exercise) => {
      expect(exercise.how.every((step) => step.length > 10)).toBe(true);
      expect(exercise.errors.length).toBeGreaterThan(0);
      for (const level of LEVELS) {
        const { dose, minutes, form } = exercise.levels[level];
        expect(minutes).toBeGreaterThan(0);
        expect(form.length).toBeGreaterThan(3);
        expect(/\d|once|every/i.test(dose.text)).toBe(true);
        expect(dose.sets ?? dose.reps ?? dose.seconds ?? dose.minutes).toBeGreaterThan(0);
      }
      for (const id of exercise.serves) expect(COMPONENTS.map((component) => component.id)).toContain(id);
      expect(exercise.label === "seed").toBe(exercise.seedSays !== undefined);
    },
  );

  it("delivers every component only with exercises that say they serve it, or that the content names for it", () => {
    for (const component of COMPONENTS) {
      for (const id of component.delivers) {
        const exercise = findExercise(id);
        expect(exercise, id).toBeDefined();
        expect(exercise?.serves, `${id} for ${component.id}`).toContain(component.id);
      }
    }
  });

  it("stands in only with an exercise that the same condition does not rule out at its first level", () => {
    for (const { id, avoid } of LIBRARY.exercises) {
      for (const { when, instead } of avoid) {
        if (instead === null) continue;
        const other = LIBRARY.exercises.find((exercise) => exercise.id === instead);
        expect(other, `${id}: ${instead}`).toBeDefined();
        const ruledOut = other?.avoid.some(
          (each) => each.when === when && (each.levels === undefined || each.levels.includes(1)),
        );
        expect(ruledOut, `${id} -> ${instead} when ${when}`).toBe(false);
      }
    }
  });

  it("uses every condition somewhere: in an exercise, a protocol, or as a tag", () => {
    const used = new Set<string>([
      ...LIBRARY.exercises.flatMap(({ avoid }) => avoid.map(({ when }) => when)),
      ...LIBRARY.relief.flatMap(({ avoid }) => avoid),
      "rib-bone-flag",
      "pregnancy-not-known",
    ]);
    expect(CONDITION_CODES.filter((code) => !used.has(code))).toEqual([]);
  });

  it("tags what its position and kit say", () => {
    for (const { id, levels, group } of LIBRARY.exercises) {
      for (const level of LEVELS) {
        const { kit, tags } = levels[level];
        if (kit.some((choice) => choice.includes("roller"))) expect(tags, id).toContain("roller");
        if (group === "strength" && kit.some((choice) => choice.includes("band")))
          expect(tags, id).toContain("loaded");
      }
    }
    expect(findExercise("EX-UTLS")).toMatchObject({ levels: { 1: { tags: ["end-range"] } } });
  });

  it("names no disease and promises nothing", () => {
    const words = JSON.stringify([LIBRARY, COMMON_RULES]);
    expect(words).not.toMatch(
      /cleared|safe to run|no risk|prevents? |cures?\b|guarantee|angina|cancer|arthritis/i,
    );
  });

  it("keeps the pain light as bands without gap or overlap from 0 to 10", () => {
    const bands = COMMON_RULES.painLight;
    expect(bands.map(({ from }) => from)).toEqual([0, ...bands.slice(0, -1).map(({ below }) => below)]);
    expect(bands.at(-1)?.below).toBe(11);
  });
});
