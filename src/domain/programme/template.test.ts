import { describe, expect, it } from "vitest";
import { homeOf, itemOf, programmeFor, RESTRICTED, STRAPS } from "./an-athlete.testing";
import { calendarOf } from "./calendar";
import { PROGRAMME_PARTS } from "./parts";
import type { Template, TemplateItem } from "./template";
import { templateFault } from "./template-fault";

const item = (exercise: string, over: Partial<TemplateItem> = {}): TemplateItem => ({
  ...{ exercise, highest: 2, fromWeek: 1 },
  ...over,
});
const template = (...items: readonly TemplateItem[]): Template => ({ id: "t", version: 3, items });
const withTemplate = (items: readonly TemplateItem[], assessment = {}, answers = {}) =>
  programmeFor(answers, assessment, PROGRAMME_PARTS, template(...items));

describe("a template", () => {
  it("adds its exercises to a programme that has room, from its week and up to its level", () => {
    const plan = withTemplate([item("EX-ROW", { fromWeek: 3 }), item("EX-DEADBUG")]);
    expect(itemOf(plan, "EX-ROW")).toMatchObject({ template: true, fromWeek: 3, levels: [1, 2], causes: [] });
    expect(itemOf(plan, "EX-DEADBUG")).toMatchObject({ template: true, fromWeek: 1 });
    expect(plan.template).toEqual({ id: "t", version: 3, left: [] });
    const weeks = calendarOf(plan);
    const inWeek = (week: number) =>
      weeks[week]?.days.flatMap(({ home }) => home.map(({ exercise }) => exercise));
    expect(inWeek(2)).not.toContain("EX-ROW");
    expect(inWeek(3)).toContain("EX-ROW");
  });

  it("chooses among the exercises that answer a cause, and takes none of it away", () => {
    const assessment = { causes: ["CAUSE-CORE-WEAK"] as const };
    const plain = homeOf(programmeFor({}, assessment)).find(({ causes }) => causes.length > 0);
    const plan = withTemplate([item("EX-BIRDDOG")], assessment);
    expect(plain?.exercise).not.toBe("EX-BIRDDOG");
    expect(homeOf(plan)[0]).toMatchObject({ exercise: "EX-BIRDDOG", causes: ["CAUSE-CORE-WEAK"] });
    expect(homeOf(plan)[0]).not.toHaveProperty("template");
  });

  it("waits with strength until a clinician has looked, and says so", () => {
    const plan = withTemplate([item("EX-ROW"), item("EX-CATCOW")], { ...RESTRICTED, flags: [STRAPS] });
    expect(itemOf(plan, "EX-ROW")).toBeUndefined();
    expect(plan.template?.left).toEqual([{ exercise: "EX-ROW", reason: "mode" }]);
  });

  it("is nothing on hold", () => {
    const plan = withTemplate([item("EX-ROW")], { tier: "SAME_DAY", mode: "HOLD" });
    expect(plan).toMatchObject({ items: [] });
    expect(plan).not.toHaveProperty("template");
  });

  it("gives way to the minutes that the athlete has", () => {
    const plan = withTemplate([item("EX-ROW"), item("EX-DEADBUG")], {}, { "Q-MINUTES-DAY": 2 });
    expect(plan.template?.left.map(({ reason }) => reason)).toEqual(["minutes", "minutes"]);
  });

  it("shares three strength exercises of one kind out over the strength days", () => {
    const plan = withTemplate([item("EX-ROW"), item("EX-YTW"), item("EX-WALLANGEL")]);
    const planned = new Set(
      calendarOf(plan).flatMap(({ days }) =>
        days.flatMap(({ home }) => home.map(({ exercise }) => exercise)),
      ),
    );
    for (const each of plan.items.filter(({ template: added }) => added))
      expect(planned).toContain(each.exercise);
  });
});

describe("what can be kept as a template", () => {
  it.each([
    [[], "template-empty"],
    [["EX-NONE"], "template-empty"],
    [
      ["EX-CATCOW", "EX-THREAD", "EX-OPENBOOK", "EX-DOORWAY", "EX-DIAPH", "EX-UTLS", "EX-CHINNOD"],
      "template-many",
    ],
    [["EX-CATCOW", "EX-DOORWAY"], null],
  ] as const)("%o: %s", (ids, fault) => {
    expect(templateFault(ids.map((id) => item(id)))).toBe(fault);
  });

  it("more minutes than a home block has are refused, strength by its own cap", () => {
    const faults = new Set(
      [
        ["EX-ROW", "EX-PULLAPART", "EX-FACEPULL", "EX-SCAPSET", "EX-SIDEPLANK", "EX-DEADBUG"],
        ["EX-DIAPH", "EX-ROW", "EX-PULLAPART", "EX-FACEPULL", "EX-SIDEPLANK", "EX-TEXT-FOAM"],
      ].map((ids) => templateFault(ids.map((id) => item(id)))),
    );
    expect(faults).toEqual(new Set(["template-strength", "template-long"]));
  });
});
