import { describe, expect, it } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { programmeFor, type AnAssessment } from "./an-athlete.testing";
import { BENEFITS } from "./benefits";
import { COMPONENTS } from "./components";
import { DERIVED_COMPONENTS } from "./components/derived";
import { LIBRARY } from "./library/library";
import { PROGRAMME_PARTS } from "./parts";
import { benefitReasons, itemReasons } from "./reasons";
import { PROGRAMME_SEED_ROWS } from "./seed-rows";

interface NamedCase {
  readonly name: string;
  readonly answers?: Answers;
  readonly assessment?: AnAssessment;
}

const ROUNDED: NamedCase = { name: "rounded shoulders", assessment: { causes: ["CAUSE-POSTURE-ROUNDED"] } };
const ANYBODY: NamedCase = { name: "an athlete without any cause" };

/** The case that each component is there for. */
const CASES: Readonly<Record<string, NamedCase>> = {
  "RELIEF-STOP-REDUCE": ANYBODY,
  "RELIEF-STRETCH": ANYBODY,
  "RELIEF-CATCOW": ANYBODY,
  "RELIEF-THROT": ANYBODY,
  "RELIEF-ICE": { name: "pain after the run", answers: { "Q-WHENRUN": ["after-run"] } },
  "RELIEF-HEAT": { name: "an ache of four months", answers: { "Q-START": "over-12-weeks" } },
  "RELIEF-REST": { name: "worst pain 6", answers: { "Q-NPRS-WORST": 6 } },
  "RELIEF-TEMPORARY": ANYBODY,
  "PREV-FORM": ANYBODY,
  "PREV-FORM-UPRIGHT": { name: "a slouching runner", assessment: { causes: ["CAUSE-POSTURE-SLOUCH"] } },
  "PREV-FORM-ANKLE-LEAN": { name: "bends at the waist", answers: { "Q-FORM": { seen: ["waist-bend"] } } },
  "PREV-FORM-RELAX-SHOULDERS": {
    name: "shoulders creep up",
    answers: { "Q-FORM": { seen: ["shoulders-creep-up"] } },
  },
  "PREV-FORM-ARM-SWING": { name: "arms cross", answers: { "Q-FORM": { seen: ["arms-cross"] } } },
  "PREV-STRENGTH": { name: "a short plank", assessment: { causes: ["CAUSE-CORE-WEAK"] } },
  "PREV-CORE-STRENGTH": { name: "a short plank", assessment: { causes: ["CAUSE-CORE-WEAK"] } },
  "PREV-UPPERBACK-STRENGTH": { name: "blades tire", assessment: { causes: ["CAUSE-SCAP-WEAK"] } },
  "PREV-FLEX-MOBILITY": ROUNDED,
  "PREV-THORACIC-MOBILITY": { name: "turns less to one side", answers: { "Q-TROT": "less-one-side" } },
  "PREV-CHEST-STRETCH": { name: "a tight chest", assessment: { causes: ["CAUSE-CHEST-TIGHT"] } },
  "PREV-WARMUP": { name: "no warm-up", assessment: { causes: ["CAUSE-WARMUP-POOR"] } },
  "PREV-WARMUP-DYNAMIC": ANYBODY,
  "PREV-COOLDOWN": ANYBODY,
  "PREV-COOLDOWN-STATIC": ANYBODY,
  "PREV-GEAR": { name: "a bra without support", assessment: { causes: ["CAUSE-BRA"] } },
  "PREV-BRA-FIT": { name: "a bra without support", assessment: { causes: ["CAUSE-BRA"] } },
  "DER-PACK-FIT": { name: "a loose pack", assessment: { causes: ["CAUSE-PACK-LOOSE"] } },
  "DER-BREATHING": { name: "chest breathing", assessment: { causes: ["CAUSE-BREATH-CHEST"] } },
  "DER-LOAD": {
    name: "a jump in minutes",
    answers: { "Q-RUN-VOL": { minutes: 300, "minutes-before": 150 } },
  },
  "DER-CADENCE": { name: "over-striding seen", answers: { "Q-FORM": { seen: ["over-stride"] } } },
  "DER-DESK-BREAKS": { name: "nine hours at a desk", answers: { "Q-DESK": 9 } },
  "DER-NECK": { name: "the head forward", assessment: { causes: ["CAUSE-POSTURE-FWDHEAD"] } },
};

const without = (id: string) => ({
  ...PROGRAMME_PARTS,
  components: COMPONENTS.filter((component) => component.id !== id),
});

describe("every component", () => {
  it("has its named case", () => {
    expect(Object.keys(CASES).toSorted()).toEqual(COMPONENTS.map(({ id }) => id).toSorted());
  });

  it.each(COMPONENTS.map(({ id }) => [id, CASES[id]?.name ?? ""] as const))("%s is given for: %s", (id) => {
    const { answers, assessment } = CASES[id] ?? {};
    expect(programmeFor(answers, assessment).components).toContain(id);
    expect(programmeFor(answers, assessment, without(id)).components).not.toContain(id);
  });

  it.each(COMPONENTS.filter(({ delivers }) => delivers.length > 0).map(({ id }) => [id] as const))(
    "%s reaches the athlete as an item, and no item claims it when it is switched off",
    (id) => {
      const { answers, assessment } = CASES[id] ?? {};
      const claims = (parts = PROGRAMME_PARTS) =>
        programmeFor(answers, assessment, parts).items.filter(({ components }) => components.includes(id))
          .length;
      expect(claims()).toBeGreaterThan(0);
      expect(claims(without(id))).toBe(0);
    },
  );

  it("in HOLD none is given but the two rules that always hold", () => {
    for (const { answers, assessment } of Object.values(CASES)) {
      const held = programmeFor(answers, { ...assessment, tier: "SAME_DAY", mode: "HOLD" });
      expect(held.components).toEqual(["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"]);
    }
  });
});

describe("RELIEF-TEMPORARY as a rule", () => {
  const reliefOnly = (components = COMPONENTS) => ({
    ...PROGRAMME_PARTS,
    components: components.filter(({ id }) => id.startsWith("RELIEF-")),
  });
  const slouching = { causes: ["CAUSE-POSTURE-SLOUCH"] } as const;

  it("takes relief away that would be the whole answer to a cause", () => {
    expect(programmeFor({}, slouching, reliefOnly()).items).toEqual([]);
  });

  it("switched off, relief would stand alone", () => {
    const parts = reliefOnly(COMPONENTS.filter(({ id }) => id !== "RELIEF-TEMPORARY"));
    expect(programmeFor({}, slouching, parts).items.length).toBeGreaterThan(0);
  });

  it("without a cause relief may stand alone", () => {
    expect(programmeFor({}, {}, reliefOnly()).items.length).toBeGreaterThan(0);
  });
});

describe("every benefit", () => {
  it.each(BENEFITS.map((benefit) => [benefit.id, benefit.component] as const))(
    "%s is the reason of %s, and goes when it is switched off",
    (id, component) => {
      const parts = { benefits: BENEFITS, components: COMPONENTS, library: LIBRARY };
      const reasons = (benefits = BENEFITS) =>
        benefitReasons(component, { ...parts, benefits }).map((each) => each.id);
      expect(reasons()).toContain(id);
      expect(reasons(BENEFITS.filter((benefit) => benefit.id !== id))).not.toContain(id);
    },
  );

  it("is about an existing component, and every benefit a component names exists", () => {
    const ids = COMPONENTS.map(({ id }) => id);
    expect(BENEFITS.filter(({ component }) => !ids.includes(component))).toEqual([]);
    const benefits = BENEFITS.map(({ id }) => id);
    expect(COMPONENTS.flatMap((each) => each.benefits).filter((id) => !benefits.includes(id))).toEqual([]);
  });

  it("is honest about cold and warmth", () => {
    for (const component of ["RELIEF-ICE", "RELIEF-HEAT"]) {
      expect(benefitReasons(component)[0]?.honesty).toMatch(/evidence|measured/);
    }
  });
});

describe("reasons of an item", () => {
  it("name the cause, what it is said to do, and how good the evidence is", () => {
    const item = programmeFor({}, { causes: ["CAUSE-CORE-WEAK"] }).items.find(
      ({ exercise }) => exercise === "EX-DEADBUG",
    );
    const reasons = item ? itemReasons(item) : [];
    expect(reasons.map(({ id }) => id)).toEqual([
      "CAUSE-CORE-WEAK",
      "PBEN-CORE-STABILITY",
      "PBEN-CORE-SUPPORT",
      "PBEN-CORE-LESS-STRAIN",
      "EX-DEADBUG",
    ]);
  });

  it("are there for every item of every named case", () => {
    for (const { answers, assessment } of Object.values(CASES)) {
      for (const item of programmeFor(answers, assessment).items) {
        expect(itemReasons(item).length, item.exercise).toBeGreaterThan(1);
      }
    }
  });

  it("promise nothing", () => {
    const text = JSON.stringify(BENEFITS) + JSON.stringify(COMPONENTS);
    expect(text).not.toMatch(/prevents|cleared|safe to run|no risk|cure/i);
  });
});

describe("seed rows of the programme", () => {
  it("are 8 relief, 6 and 13 benefits and 17 prevention rows, each once", () => {
    const count = (kind: string) => PROGRAMME_SEED_ROWS.filter((row) => row.kind === kind).length;
    expect([count("RELIEF"), count("PREV"), count("PBEN")]).toEqual([8, 17, 19]);
    expect(new Set(PROGRAMME_SEED_ROWS.map(({ id }) => id)).size).toBe(44);
  });

  it("carry the seed label, and what we added carries the other", () => {
    const seedIds = PROGRAMME_SEED_ROWS.map(({ id }) => id);
    expect(COMPONENTS.filter(({ label }) => label === "seed").every(({ id }) => seedIds.includes(id))).toBe(
      true,
    );
    expect(DERIVED_COMPONENTS.map(({ id }) => id).every((id) => id.startsWith("DER-"))).toBe(true);
    expect(DERIVED_COMPONENTS.every(({ label }) => label === "beyond")).toBe(true);
  });
});
