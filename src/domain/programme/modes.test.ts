import { describe, expect, it } from "vitest";
import {
  adviceIdsOf,
  aFlag,
  exercisesOf,
  programmeFor,
  programmeWithout,
  RESTRICTED,
  STRAPS,
  tagsOf,
  withheldOf,
} from "./an-athlete.testing";

describe("modes", () => {
  it("HOLD: no items, no gear, no week; words only", () => {
    const programme = programmeFor({}, { tier: "SAME_DAY", mode: "HOLD", causes: ["CAUSE-POSTURE-SLOUCH"] });
    expect(programme.items).toEqual([]);
    expect(programme.components).toEqual(["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"]);
    expect(adviceIdsOf(programme)).toContain("CARE-HOLD");
    expect(programme.running).toBe("none");
  });

  it("an EMERGENCY or SAME_DAY that arrives with a lighter mode is held all the same", () => {
    for (const tier of ["EMERGENCY", "SAME_DAY"] as const) {
      expect(programmeFor({}, { tier, mode: "FULL" })).toMatchObject({ mode: "HOLD", items: [] });
    }
  });

  it("tingling under the straps: gentle items only, no running, strength waits for a clinician", () => {
    const programme = programmeFor(
      { "Q-NEURO-SENS": ["tingling-right"] },
      { ...RESTRICTED, flags: [STRAPS], causes: ["CAUSE-POSTURE-SLOUCH", "CAUSE-CORE-WEAK"] },
    );
    expect(programme.running).toBe("none");
    for (const tag of ["loaded", "overhead", "end-range", "roller", "running"]) {
      expect(tagsOf(programme)).not.toContain(tag);
    }
    expect(withheldOf(programme)).toMatchObject({
      "PREV-CORE-STRENGTH": "mode",
      "PREV-UPPERBACK-STRENGTH": "mode",
    });
    expect(exercisesOf(programme)).toEqual(expect.arrayContaining(["EX-CATCOW", "EX-HUG", "EX-CUE-RESET"]));
    expect(adviceIdsOf(programme)).toEqual(expect.arrayContaining(["CARE-RESTRICTED", "CARE-NO-RUNNING"]));
  });

  it("RESTRICTED leaves the neck stretch out, also for a forward head", () => {
    const programme = programmeFor({}, { ...RESTRICTED, causes: ["CAUSE-POSTURE-FWDHEAD"] });
    expect(exercisesOf(programme)).not.toContain("EX-UTLS");
  });

  it("RESTRICTED keeps gear fixes and asks to leave the pack at home", () => {
    const programme = programmeFor({}, { ...RESTRICTED, causes: ["CAUSE-PACK-LOOSE"] });
    expect(programme.gearFixes.length).toBeGreaterThan(0);
    expect(adviceIdsOf(programme)).toContain("CARE-LIGHT-PACK");
  });

  it("RESTRICTED for worsening: the jog of the warm-up only where running hardly hurts", () => {
    const flags = [aFlag("REFER-WORSENING", { category: "worsening" })];
    const easy = programmeFor({ "Q-NPRS-RUN": 2 }, { ...RESTRICTED, flags });
    const sore = programmeFor({ "Q-NPRS-RUN": 3 }, { ...RESTRICTED, flags });
    expect(exercisesOf(easy)).toContain("EX-WU-EASY");
    expect(exercisesOf(sore)).not.toContain("EX-WU-EASY");
    expect(sore.components).toContain("PREV-WARMUP-DYNAMIC");
    expect(tagsOf(programmeWithout(["Q-NPRS-RUN"], { ...RESTRICTED, flags }))).not.toContain("running");
  });

  it("one rib-sized spot flagged: no running and nothing loaded", () => {
    const programme = programmeFor({ "Q-LOC": ["rib-spot"] }, { ...RESTRICTED, flags: [aFlag("X-BSI-RIB")] });
    expect(programme.running).toBe("none");
    expect(tagsOf(programme)).not.toContain("running");
    expect(tagsOf(programme)).not.toContain("loaded");
  });

  it("where running is barred nothing belongs to a run, and no words speak of running on", () => {
    const flags = [aFlag("REFER-NEURO-TINGLING", { category: "neurological" })];
    const programme = programmeFor(
      { "Q-WHENRUN": ["after-run"], "Q-NPRS-WORST": 6, "Q-RUN-VOL": { minutes: 200, "minutes-before": 100 } },
      { ...RESTRICTED, flags },
    );
    expect(exercisesOf(programme)).not.toContain("REL-STOP");
    expect(exercisesOf(programme)).not.toContain("REL-ICE");
    expect(tagsOf(programme)).not.toContain("running");
    expect(programme.components).toEqual(expect.arrayContaining(["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"]));
    expect(programme.components).not.toContain("DER-LOAD");
    const words = programme.advice.map(({ text }) => text);
    expect(words.some((text) => text.startsWith("Do not run"))).toBe(true);
    for (const text of words)
      expect(text).not.toMatch(/during a run|after the run|% fewer minutes|running by steps/);
  });

  it("a nerve sign that was examined and is unchanged (ROUTINE) restricts, and leaves easy running", () => {
    const flags = [aFlag("REFER-NEURO-TINGLING", { tier: "ROUTINE", category: "neurological" })];
    expect(programmeFor({}, { tier: "ROUTINE", mode: "RESTRICTED", flags })).toMatchObject({
      running: "reduced",
      loadStepBackPercent: 20,
    });
  });

  it("INCOMPLETE is restricted whatever its mode says: unknown is not well", () => {
    const programme = programmeFor({}, { tier: "INCOMPLETE", mode: "FULL", causes: ["CAUSE-CORE-WEAK"] });
    expect(programme.mode).toBe("RESTRICTED");
    expect(tagsOf(programme)).not.toContain("loaded");
  });

  it("FULL-L1: strength is there and every item stays at the first level", () => {
    const programme = programmeFor({}, { tier: "ROUTINE", mode: "FULL-L1", causes: ["CAUSE-CORE-WEAK"] });
    expect(programme.components).toContain("PREV-CORE-STRENGTH");
    expect(programme.items.every(({ level, levels }) => level === 1 && levels.length === 1)).toBe(true);
  });

  it("red-flag answers over 28 days old: no loaded work until they are asked again", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-CORE-WEAK"], expired: ["Q-CORD"] });
    expect(tagsOf(programme)).not.toContain("loaded");
    expect(withheldOf(programme)).toMatchObject({ "PREV-CORE-STRENGTH": "mode" });
    expect(adviceIdsOf(programme)).toContain("ANSWERS-OLD");
  });
});
