import { describe, expect, it } from "vitest";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { readForm } from "@/domain/questionnaire/read-form";
import { emergencyInSection } from "./emergency-in-section";

const NOW = "2026-11-22T12:00:00.000Z";
const TODAY = "2026-11-22";

function sectionWith(question: string) {
  const found = INTAKE_SECTIONS.find(({ questions }) => questions.some(({ id }) => id === question));
  if (found === undefined) throw new Error(`no section asks ${question}`);
  return found;
}

const HEALTH = sectionWith("Q-CARDIO");
const NERVES = sectionWith("Q-CORD");

function found(section: typeof HEALTH, posted: Record<string, readonly string[]>, elsewhere = {}) {
  return emergencyInSection(section, new Map(Object.entries(posted)), elsewhere, TODAY, NOW);
}

describe("an emergency in a posted section", () => {
  it.each(["none", "unsure", "not-a-code"])("stops for a tearing pain ticked together with %s", (other) => {
    const posted = { "Q-CARDIO": ["sudden-tearing", other] };
    expect(readForm(HEALTH, new Map(Object.entries(posted)), TODAY).answers).toEqual({});
    const { rules, answers, contradictory } = found(HEALTH, posted);
    expect(rules).toContain("X-AORTIC");
    expect(answers).toEqual({ "Q-CARDIO": ["sudden-tearing"] });
    expect(contradictory).toEqual(["Q-CARDIO"]);
  });

  it("stops for chest pressure now beside none and unsure in both questions", () => {
    const posted = { "Q-CARDIO": ["none", "chest-pressure"], "Q-CARDIO-WHEN": ["now", "unsure"] };
    const { rules, answers, contradictory } = found(HEALTH, posted);
    expect(rules).toEqual(["X-CARDIAC-NOW"]);
    expect(answers).toEqual({ "Q-CARDIO": ["chest-pressure"], "Q-CARDIO-WHEN": ["now"] });
    expect(contradictory).toEqual(["Q-CARDIO", "Q-CARDIO-WHEN"]);
  });

  it("stops for no heart sign beside right now, and keeps both answers", () => {
    const posted = { "Q-CARDIO": ["none"], "Q-CARDIO-WHEN": ["now"] };
    const { rules, answers } = found(HEALTH, posted);
    expect(rules).toEqual(["X-CARDIAC-NOW"]);
    expect(answers).toEqual({ "Q-CARDIO": ["none"], "Q-CARDIO-WHEN": ["now"] });
  });

  it("stops for a box that came twice, without calling a plain tick a contradiction", () => {
    expect(found(NERVES, { "Q-CORD": ["bowel", "bowel"] }).rules).toEqual(["X-CES"]);
    const plain = found(NERVES, { "Q-CORD": ["bowel"] });
    expect(plain.rules).toEqual(["X-CES"]);
    expect(plain.contradictory).toEqual([]);
  });

  it("finds none in none, unsure, both, or nothing", () => {
    for (const ticked of [["none"], ["unsure"], ["none", "unsure"], [""], []]) {
      expect(found(HEALTH, { "Q-CARDIO": ticked }).rules).toEqual([]);
    }
  });

  it("judges the section together with what was answered elsewhere, and takes the newest of the section", () => {
    const elsewhere = { "Q-SYSTEMIC": ["cancer"], "Q-CORD": ["none"] };
    expect(found(NERVES, { "Q-CORD": ["legs", "none"] }, elsewhere).rules).toContain("X-CANCER");
    expect(found(NERVES, { "Q-CORD": ["none"] }, { "Q-CORD": ["bowel"] }).rules).toEqual([]);
  });

  it("keeps a typed value beside the wording that contradicts it", () => {
    const pain = sectionWith("Q-START");
    const { answers, contradictory } = found(pain, {
      "Q-START": ["2026-11-21"],
      "Q-START:alternative": ["over-12-weeks"],
    });
    expect(answers).toEqual({ "Q-START": "2026-11-21" });
    expect(contradictory).toEqual(["Q-START:alternative"]);
  });

  it("takes a hand-made form without a throw", () => {
    const hostile = new Map<string, never>([["Q-CARDIO", 7 as never]]);
    expect(emergencyInSection(HEALTH, hostile, {}, TODAY, NOW).rules).toEqual([]);
  });
});
