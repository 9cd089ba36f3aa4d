import { describe, expect, it } from "vitest";
import {
  aFlag,
  exercisesOf,
  homeOf,
  itemOf,
  LEAF_CAUSES,
  minutesOf,
  programmeFor,
  programmeWithout,
} from "./an-athlete.testing";

const tagsOf = (programme: ReturnType<typeof programmeFor>) => programme.items.flatMap(({ tags }) => tags);
const adviceIds = (programme: ReturnType<typeof programmeFor>) => programme.advice.map(({ id }) => id);
const withheld = (programme: ReturnType<typeof programmeFor>) =>
  Object.fromEntries(programme.withheld.map(({ component, reason }) => [component, reason]));
const STRAPS = aFlag("REFER-NEURO-TINGLING", { category: "neurological" });
const RESTRICTED = { tier: "WITHIN_DAYS", mode: "RESTRICTED" } as const;

describe("components from causes", () => {
  it("slouching runner: tall posture, ankle lean, mid-back mobility and upper back strength", () => {
    const { components } = programmeFor({}, { causes: ["CAUSE-POSTURE-SLOUCH"] });
    expect(components).toEqual(
      expect.arrayContaining([
        "PREV-FORM",
        "PREV-FORM-UPRIGHT",
        "PREV-FORM-ANKLE-LEAN",
        "PREV-STRENGTH",
        "PREV-UPPERBACK-STRENGTH",
        "PREV-FLEX-MOBILITY",
        "PREV-THORACIC-MOBILITY",
      ]),
    );
    expect(components).not.toContain("PREV-CORE-STRENGTH");
  });

  it("rounded shoulders: loose shoulders, chest stretch, upper back strength", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-POSTURE-ROUNDED"] });
    expect(programme.components).toEqual(
      expect.arrayContaining(["PREV-FORM-RELAX-SHOULDERS", "PREV-CHEST-STRETCH", "PREV-UPPERBACK-STRENGTH"]),
    );
    expect(exercisesOf(programme)).toEqual(expect.arrayContaining(["EX-CUE-SHAKE", "EX-DOORWAY", "EX-ROW"]));
  });

  it("head too far forward: deep neck work and the neck stretch, shown as beyond the seed where it is", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-POSTURE-FWDHEAD"] });
    expect(itemOf(programme, "EX-CHINNOD")).toMatchObject({
      components: ["DER-NECK"],
      label: "beyond",
      place: "home",
    });
    expect(itemOf(programme, "EX-UTLS")).toMatchObject({ components: ["RELIEF-STRETCH"], label: "seed" });
  });

  it("weak core: core work, with a second exercise for the other strength day", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-CORE-WEAK"] });
    const core = programme.items.filter(({ components }) => components.includes("PREV-CORE-STRENGTH"));
    expect(core.map(({ exercise }) => exercise)).toEqual(["EX-DEADBUG", "EX-BIRDDOG"]);
  });

  it("tight chest: daily stretch at home, also after the run", () => {
    const item = itemOf(programmeFor({}, { causes: ["CAUSE-CHEST-TIGHT"] }), "EX-DOORWAY");
    expect(item).toMatchObject({ place: "home", components: ["PREV-CHEST-STRETCH", "PREV-COOLDOWN-STATIC"] });
  });

  it("blades that tire: upper back strength; tired from the arm swing: the arm cue too", () => {
    const programme = programmeFor({ "Q-SCAP": { fatigue: "late" } }, { causes: ["CAUSE-SCAP-WEAK"] });
    expect(programme.components).toEqual(
      expect.arrayContaining(["PREV-UPPERBACK-STRENGTH", "PREV-FORM-ARM-SWING"]),
    );
  });

  it("chest breathing: belly and paced breathing, beyond the seed, and loose shoulders", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-BREATH-CHEST"] });
    expect(itemOf(programme, "EX-DIAPH")).toMatchObject({ label: "beyond", place: "home" });
    expect(itemOf(programme, "EX-RHYTHM")).toMatchObject({ label: "beyond", place: "form-cue" });
    expect(programme.components).toContain("PREV-FORM-RELAX-SHOULDERS");
  });

  it("poor warm-up: the drills carry the cause as their reason", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-WARMUP-POOR"] });
    expect(itemOf(programme, "EX-WU-EASY")?.causes).toEqual(["CAUSE-WARMUP-POOR"]);
  });

  it("bra that fails two checks: a fix for each, at once, and gear as the parent", () => {
    const programme = programmeFor(
      { "Q-BRA": "sports-bra", "Q-BRA-FIT": ["band-rides-up", "cup-gaps"] },
      { causes: ["CAUSE-BRA"] },
    );
    expect(programme.gearFixes.map(({ check }) => check)).toEqual(["BRA-BAND-RIDE", "BRA-CUP"]);
    expect(programme.components).toEqual(expect.arrayContaining(["PREV-GEAR", "PREV-BRA-FIT"]));
  });

  it("heavy, loose vest: load and bounce fixes, and the pack component that the seed only implies", () => {
    const programme = programmeFor(
      {
        "Q-MASS": 60,
        "Q-PACK": { kind: "vest-back-bladder", runs: 4 },
        "Q-PACK-MASS": { loaded: 7 },
        "Q-PACK-BOUNCE": "clear",
      },
      { causes: ["CAUSE-PACK-HEAVY", "CAUSE-PACK-LOOSE"] },
    );
    expect(programme.gearFixes.map(({ check }) => check)).toEqual(["PACK-LOAD", "PACK-BOUNCE"]);
    expect(programme.components).toEqual(expect.arrayContaining(["PREV-GEAR", "DER-PACK-FIT"]));
    expect(programme.components).not.toContain("PREV-BRA-FIT");
  });

  it("pain only with the pack and no check failed: weigh it and run twice without it", () => {
    const { gearFixes } = programmeFor({}, { causes: [["CAUSE-PACK-ADJUST", "POSSIBLE"]] });
    expect(gearFixes.map(({ check }) => check)).toEqual(["PACK-LOAD", "PACK-FIT"]);
  });

  it("a cause that is not indicated or not assessed gives nothing", () => {
    const none = programmeFor({}, { causes: [["CAUSE-CORE-WEAK", "NOT_ASSESSED"]] });
    expect(none.components).not.toContain("PREV-CORE-STRENGTH");
  });

  it("no cause at all: form, warm-up, cool-down and mid-back mobility are still there", () => {
    const { components } = programmeFor();
    expect(components).toEqual(
      expect.arrayContaining([
        "PREV-FORM",
        "PREV-WARMUP-DYNAMIC",
        "PREV-COOLDOWN-STATIC",
        "PREV-THORACIC-MOBILITY",
      ]),
    );
    expect(components).not.toContain("PREV-STRENGTH");
    expect(components).not.toContain("PREV-GEAR");
  });

  it("a gear cause alone still brings a mobility arm beside the gear arm", () => {
    const { components } = programmeFor({}, { causes: ["CAUSE-BRA"] });
    expect(components).toEqual(expect.arrayContaining(["PREV-GEAR", "PREV-THORACIC-MOBILITY"]));
  });
});

describe("components from single answers", () => {
  it("bending at the waist or leaning back asks for the ankle lean", () => {
    expect(programmeFor({ "Q-FORM": { seen: ["waist-bend"] } }).components).toContain("PREV-FORM-ANKLE-LEAN");
    expect(programmeFor({ "Q-FORM": { seen: ["lean-back"] } }).components).toContain("PREV-FORM-ANKLE-LEAN");
    expect(programmeFor({ "Q-FORM": { seen: ["none"] } }).components).not.toContain("PREV-FORM-ANKLE-LEAN");
  });

  it("crossing arms and tight fists ask for the arm swing", () => {
    expect(programmeFor({ "Q-FORM": { seen: ["tight-fists"] } }).components).toContain("PREV-FORM-ARM-SWING");
  });

  it("the step rate is touched only when over-striding was seen", () => {
    expect(programmeFor({ "Q-FORM": { seen: ["over-stride"] } }).components).toContain("DER-CADENCE");
    expect(exercisesOf(programmeFor({ "Q-FORM": { seen: ["slouch"] } }))).not.toContain("EX-CUE-CADENCE");
    expect(exercisesOf(programmeFor({ "Q-FORM": { seen: ["unsure"] } }))).not.toContain("EX-CUE-CADENCE");
  });

  it.each([
    [5, false],
    [6, true],
    [7, true],
  ])("%i hours of sitting: breaks %s", (hours, breaks) => {
    const programme = programmeFor({ "Q-DESK": hours });
    expect(programme.components.includes("DER-DESK-BREAKS")).toBe(breaks);
    expect(adviceIds(programme).includes("DER-DESK-BREAKS")).toBe(breaks);
  });

  it("the desk worker's turning is done on the chair", () => {
    expect(itemOf(programmeFor({ "Q-DESK": 8 }), "EX-TROT-SEAT")?.components).toContain("DER-DESK-BREAKS");
  });
});

describe("relief", () => {
  it("is always headed by the stop rule and by its being temporary", () => {
    const programme = programmeFor();
    expect(programme.items[0]).toMatchObject({ exercise: "REL-STOP", fromWeek: 0, place: "relief" });
    expect(adviceIds(programme).slice(0, 2)).toEqual(["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"]);
  });

  it.each([
    ["today", true],
    ["1-7-days", true],
    ["1-4-weeks", true],
    ["4-6-weeks", false],
    ["6-12-weeks", false],
    ["2026-10-26", true],
    ["2026-10-25", false],
    ["unsure", false],
  ])("began %s: ice %s", (start, ice) => {
    expect(programmeFor({ "Q-START": start }).components.includes("RELIEF-ICE")).toBe(ice);
  });

  it("an old pain that comes after the run gets ice too", () => {
    const programme = programmeFor({ "Q-START": "over-12-weeks", "Q-WHENRUN": ["after-run"] });
    expect(programme.components).toEqual(expect.arrayContaining(["RELIEF-ICE", "RELIEF-HEAT"]));
  });

  it.each([
    ["1-4-weeks", false],
    ["4-6-weeks", false],
    ["6-12-weeks", true],
    ["over-12-weeks", true],
    ["2026-10-11", true],
    ["2026-10-12", false],
  ])("began %s: heat %s", (start, heat) => {
    expect(programmeFor({ "Q-START": start }).components.includes("RELIEF-HEAT")).toBe(heat);
  });

  it.each([
    ["2026-11-19", true],
    ["2026-11-20", false],
    ["unsure", false],
  ])("old ache, and a fall on %s: heat %s", (day, heat) => {
    const programme = programmeFor({
      "Q-START": "6-12-weeks",
      "Q-TRAUMA": "fall-standing",
      "Q-TRAUMA-DATE": day,
    });
    expect(programme.components.includes("RELIEF-HEAT")).toBe(heat);
  });

  it("numb skin gets neither ice nor heat, and unknown feeling is no normal feeling", () => {
    for (const sens of [["numbness-left"], ["unsure"]]) {
      const programme = programmeFor({
        "Q-NEURO-SENS": sens,
        "Q-WHENRUN": ["after-run"],
        "Q-START": "6-12-weeks",
      });
      expect(withheld(programme)).toMatchObject({ "RELIEF-ICE": "condition", "RELIEF-HEAT": "condition" });
    }
    expect(programmeWithout(["Q-NEURO-SENS"]).components).not.toContain("RELIEF-ICE");
  });

  it("fever: no heat", () => {
    const programme = programmeFor({ "Q-SYSTEMIC": ["fever"], "Q-START": "6-12-weeks" });
    expect(programme.components).not.toContain("RELIEF-HEAT");
  });

  it.each([
    [5, [], false],
    [6, [], true],
    [2, ["next-morning"], true],
    [2, ["after-run"], false],
  ])("worst %i, appears %j: rest %s", (worst, when, rest) => {
    const programme = programmeFor({ "Q-NPRS-WORST": worst, "Q-WHENRUN": when });
    expect(programme.components.includes("RELIEF-REST")).toBe(rest);
  });
});

describe("modes", () => {
  it("HOLD: no items, no gear, no week; words only", () => {
    const programme = programmeFor({}, { tier: "SAME_DAY", mode: "HOLD", causes: ["CAUSE-POSTURE-SLOUCH"] });
    expect(programme.items).toEqual([]);
    expect(programme.components).toEqual(["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"]);
    expect(adviceIds(programme)).toContain("CARE-HOLD");
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
    expect(withheld(programme)).toMatchObject({
      "PREV-CORE-STRENGTH": "mode",
      "PREV-UPPERBACK-STRENGTH": "mode",
    });
    expect(exercisesOf(programme)).toEqual(expect.arrayContaining(["EX-CATCOW", "EX-HUG", "EX-CUE-RESET"]));
    expect(adviceIds(programme)).toEqual(expect.arrayContaining(["CARE-RESTRICTED", "CARE-NO-RUNNING"]));
  });

  it("RESTRICTED leaves the neck stretch out, also for a forward head", () => {
    const programme = programmeFor({}, { ...RESTRICTED, causes: ["CAUSE-POSTURE-FWDHEAD"] });
    expect(exercisesOf(programme)).not.toContain("EX-UTLS");
  });

  it("RESTRICTED keeps gear fixes and asks to leave the pack at home", () => {
    const programme = programmeFor({}, { ...RESTRICTED, causes: ["CAUSE-PACK-LOOSE"] });
    expect(programme.gearFixes.length).toBeGreaterThan(0);
    expect(adviceIds(programme)).toContain("CARE-LIGHT-PACK");
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
    expect(withheld(programme)).toMatchObject({ "PREV-CORE-STRENGTH": "mode" });
    expect(adviceIds(programme)).toContain("ANSWERS-OLD");
  });
});

describe("caps and phases", () => {
  it("the first three causes start in week 1, the others in week 3; likely before possible", () => {
    const programme = programmeFor(
      {},
      {
        causes: [
          ["CAUSE-CORE-WEAK", "POSSIBLE"],
          ["CAUSE-BREATH-CHEST", "LIKELY"],
          ["CAUSE-CHEST-TIGHT", "LIKELY"],
          ["CAUSE-SCAP-WEAK", "LIKELY"],
        ],
      },
    );
    expect(itemOf(programme, "EX-DIAPH")?.fromWeek).toBe(1);
    expect(itemOf(programme, "EX-ROW")?.fromWeek).toBe(1);
    expect(itemOf(programme, "EX-DEADBUG")?.fromWeek).toBe(3);
  });

  it("everything at once: six items, twelve minutes, every cause answered", () => {
    const programme = programmeFor({ "Q-DESK": 9 }, { causes: [...LEAF_CAUSES] });
    expect(homeOf(programme)).toHaveLength(6);
    expect(minutesOf(homeOf(programme))).toBeLessThanOrEqual(12);
    expect(programme.withheld).toEqual([]);
    expect(programme.components).toEqual(
      expect.arrayContaining(["PREV-CHEST-STRETCH", "DER-NECK", "DER-BREATHING", "PREV-CORE-STRENGTH"]),
    );
  });

  it.each([12, 8, 5, 3])("%i minutes a day are kept", (minutes) => {
    const programme = programmeFor({ "Q-MINUTES-DAY": minutes }, { causes: [...LEAF_CAUSES] });
    expect(minutesOf(homeOf(programme))).toBeLessThanOrEqual(minutes);
    expect(homeOf(programme).length).toBeGreaterThan(0);
  });

  it("no minutes at all: one item all the same, and it answers the first cause", () => {
    const home = homeOf(programmeFor({ "Q-MINUTES-DAY": 0 }, { causes: ["CAUSE-CORE-WEAK"] }));
    expect(home).toHaveLength(1);
    expect(home[0]?.causes).toEqual(["CAUSE-CORE-WEAK"]);
  });

  it("an hour a day does not lift the cap", () => {
    const programme = programmeFor({ "Q-MINUTES-DAY": 60 }, { causes: [...LEAF_CAUSES] });
    expect(minutesOf(homeOf(programme))).toBeLessThanOrEqual(12);
  });

  it("what finds no room is named", () => {
    const programme = programmeFor(
      { "Q-MINUTES-DAY": 2 },
      { causes: ["CAUSE-BREATH-CHEST", "CAUSE-CORE-WEAK"] },
    );
    expect(withheld(programme)).toMatchObject({ "PREV-CORE-STRENGTH": "room" });
  });
});

describe("equipment", () => {
  it("unknown equipment: only what most homes have, and it says so", () => {
    const programme = programmeWithout(["Q-KIT"], { causes: [...LEAF_CAUSES] });
    const bought = ["EX-ROW", "EX-PULLAPART", "EX-FACEPULL", "EX-TEXT-FOAM", "EX-PALLOF"];
    expect(exercisesOf(programme).filter((id) => bought.includes(id))).toEqual([]);
    expect(programme.components).toEqual(
      expect.arrayContaining(["PREV-UPPERBACK-STRENGTH", "PREV-CORE-STRENGTH", "PREV-CHEST-STRETCH"]),
    );
    expect(adviceIds(programme)).toContain("KIT-NOT-KNOWN");
  });

  it("unknown equipment: the wall or the floor before the door", () => {
    const programme = programmeWithout(["Q-KIT"], { causes: ["CAUSE-CHEST-TIGHT"] });
    expect(exercisesOf(programme)).toContain("EX-PEC-FLOOR");
    expect(exercisesOf(programme)).not.toContain("EX-DOORWAY");
  });

  it("nothing at hand: what needs nothing, and what is missing is named", () => {
    const programme = programmeFor({ "Q-KIT": ["none"] }, { causes: ["CAUSE-SCAP-WEAK", "CAUSE-CORE-WEAK"] });
    expect(exercisesOf(programme)).toEqual(expect.arrayContaining(["EX-TROT-SEAT", "EX-SCAPSET"]));
    expect(withheld(programme)).toMatchObject({ "PREV-CORE-STRENGTH": "kit", "RELIEF-CATCOW": "kit" });
    expect(adviceIds(programme)).not.toContain("KIT-NOT-KNOWN");
  });

  it("a band and no mat: the core is trained standing", () => {
    const programme = programmeFor({ "Q-KIT": ["band"] }, { causes: ["CAUSE-CORE-WEAK"] });
    expect(exercisesOf(programme)).toContain("EX-PALLOF");
  });

  it("a dumbbell and no band: rows with the dumbbell", () => {
    const programme = programmeFor({ "Q-KIT": ["dumbbell"] }, { causes: ["CAUSE-SCAP-WEAK"] });
    expect(exercisesOf(programme)).toContain("EX-ROW");
    expect(exercisesOf(programme)).not.toContain("EX-PULLAPART");
  });

  it("a level that needs what is not there is not reached", () => {
    const programme = programmeFor({ "Q-KIT": ["mat"] }, { causes: ["CAUSE-CORE-WEAK"] });
    expect(itemOf(programme, "EX-DEADBUG")?.levels).toEqual([1, 2]);
  });
});

describe("conditions", () => {
  it("22 weeks pregnant: nothing lying on back or front; on all fours and standing instead, and says so", () => {
    const programme = programmeFor(
      { "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 22 },
      { causes: ["CAUSE-CORE-WEAK", "CAUSE-BREATH-CHEST", "CAUSE-CHEST-TIGHT", "CAUSE-POSTURE-FWDHEAD"] },
    );
    expect(tagsOf(programme)).not.toContain("supine");
    expect(tagsOf(programme)).not.toContain("prone");
    expect(programme.swaps).toContainEqual({
      instead: "EX-DEADBUG",
      use: "EX-BIRDDOG",
      because: "because of your answers about pregnancy",
    });
    expect(itemOf(programme, "EX-DIAPH")?.level).toBe(2);
    expect(itemOf(programme, "EX-CHINNOD")?.level).toBe(2);
  });

  it.each([
    [15, ["EX-BIRDDOG"]],
    [16, ["EX-BIRDDOG"]],
  ])("%i weeks pregnant, core: all fours first", (weeks, first) => {
    const programme = programmeFor(
      { "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": weeks },
      { causes: ["CAUSE-CORE-WEAK"] },
    );
    expect(exercisesOf(programme)).toEqual(expect.arrayContaining(first));
  });

  it("early pregnancy still allows lying down where nothing else will do; from week 16 it does not", () => {
    const kit = { "Q-KIT": ["wall"], "Q-OTHER": ["pregnant"] };
    const chest = { causes: ["CAUSE-CHEST-TIGHT"] } as const;
    expect(exercisesOf(programmeFor({ ...kit, "Q-PREG-WEEKS": 15 }, chest))).toContain("EX-PEC-FLOOR");
    const later = programmeFor({ ...kit, "Q-PREG-WEEKS": 16 }, chest);
    expect(exercisesOf(later)).not.toContain("EX-PEC-FLOOR");
    expect(withheld(later)).toMatchObject({ "PREV-CHEST-STRETCH": "kit" });
  });

  it("pregnant without the weeks counts as late", () => {
    expect(tagsOf(programmeFor({ "Q-OTHER": ["pregnant"] }, { causes: [...LEAF_CAUSES] }))).not.toContain(
      "supine",
    );
  });

  it("four months after a birth: nothing lying on back or front", () => {
    const tags = tagsOf(programmeFor({ "Q-OTHER": ["post-partum"] }, { causes: [...LEAF_CAUSES] }));
    expect(tags).not.toContain("supine");
    expect(tags).not.toContain("prone");
  });

  it.each([[["osteoporosis"]], [["steroids"]], [["earlier-stress-fracture"]], [["prefer-not-to-say"]]])(
    "bone answers %j: no foam roller, and the wall instead of the roller level",
    (bone) => {
      const programme = programmeFor(
        { "Q-BONE": bone, "Q-KIT": ["roller"] },
        { causes: ["CAUSE-CHEST-TIGHT"] },
      );
      expect(tagsOf(programme)).not.toContain("roller");
      expect(itemOf(programme, "EX-PEC-FLOOR")?.levels).toEqual([1, 2]);
    },
  );

  it("osteoporosis: no loaded bending at the end of the range", () => {
    const programme = programmeFor(
      { "Q-BONE": ["osteoporosis"], "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 20 },
      { causes: ["CAUSE-CORE-WEAK"] },
    );
    expect(itemOf(programme, "EX-BIRDDOG")?.levels).toEqual([1, 2]);
    expect(itemOf(programme, "EX-CATCOW")?.levels).toEqual([1, 2]);
  });

  it("tingling that a clinician has closed: no chest stretch, no chin nod, and the hug instead of the neck stretch", () => {
    const programme = programmeFor(
      { "Q-NEURO-SENS": ["tingling-left"] },
      { causes: ["CAUSE-POSTURE-FWDHEAD", "CAUSE-CHEST-TIGHT"] },
    );
    expect(exercisesOf(programme)).not.toContain("EX-DOORWAY");
    expect(exercisesOf(programme)).not.toContain("EX-PEC-FLOOR");
    expect(exercisesOf(programme)).not.toContain("EX-CHINNOD");
    expect(exercisesOf(programme)).not.toContain("EX-UTLS");
    expect(exercisesOf(programme)).toContain("EX-HUG");
  });

  it("nerve questions left open count as nerve signs for stretches that could provoke them", () => {
    const programme = programmeWithout(["Q-NEURO-SENS"], { tier: "INCOMPLETE", mode: "RESTRICTED" });
    expect(exercisesOf(programme)).not.toContain("EX-PEC-FLOOR");
    expect(exercisesOf(programme)).toContain("EX-CROSSBODY");
  });

  it("a blade that sticks out: no wall slides, push-up plus or overhead circles", () => {
    const programme = programmeFor(
      { "Q-WING": ["left"], "Q-KIT": ["wall"] },
      { causes: ["CAUSE-SCAP-WEAK"] },
    );
    expect(exercisesOf(programme)).toContain("EX-SCAPSET");
    expect(exercisesOf(programme)).not.toContain("EX-WALLANGEL");
    expect(exercisesOf(programme)).not.toContain("EX-SERRATUS");
    expect(itemOf(programme, "EX-WU-ARMS")?.levels).toEqual([1]);
  });

  it("no reason given to the athlete names a disease", () => {
    const programme = programmeFor(
      { "Q-BONE": ["osteoporosis"], "Q-OTHER": ["pregnant", "blood-thinners"] },
      { causes: [...LEAF_CAUSES] },
    );
    expect(JSON.stringify([programme.swaps, programme.advice])).not.toMatch(
      /osteopor|cancer|fracture|steroid/i,
    );
  });
});

describe("load", () => {
  it.each([
    [3, undefined],
    [4, 20],
    [5, 30],
    [6, 50],
    [10, 50],
  ])("worst %i: cut by %s", (worst, cut) => {
    const programme = programmeFor({ "Q-NPRS-WORST": worst });
    expect(programme.loadStepBackPercent).toBe(cut);
    expect(programme.running).toBe(cut === undefined ? "usual" : "reduced");
    expect(programme.components.includes("DER-LOAD")).toBe(cut !== undefined);
  });

  it.each([
    [129, 100, undefined],
    [130, 100, 20],
    [60, 0, 20],
    [0, 0, undefined],
  ])("%i minutes a week after %i: cut by %s", (minutes, before, cut) => {
    const programme = programmeFor({ "Q-RUN-VOL": { minutes, "minutes-before": before } });
    expect(programme.loadStepBackPercent).toBe(cut);
  });

  it("an unknown volume is no jump, and a restricted runner is cut carefully at least", () => {
    expect(programmeFor({ "Q-RUN-VOL": { minutes: 300 } }).loadStepBackPercent).toBeUndefined();
    expect(programmeWithout(["Q-NPRS-WORST"], RESTRICTED).loadStepBackPercent).toBe(20);
    expect(programmeFor({ "Q-NPRS-WORST": 5 }, RESTRICTED).loadStepBackPercent).toBe(30);
  });

  it("where running is barred there is nothing to cut", () => {
    const programme = programmeFor({ "Q-NPRS-WORST": 6 }, { ...RESTRICTED, flags: [STRAPS] });
    expect(programme).toMatchObject({ running: "none" });
    expect(programme.loadStepBackPercent).toBeUndefined();
  });
});
