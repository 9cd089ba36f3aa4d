import { describe, expect, test } from "vitest";
import { assess } from "@/domain/assessment/assess";
import type { Mode, Tier } from "@/domain/assessment/tier";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { readForm } from "@/domain/questionnaire/read-form";
import { writeForm } from "@/domain/questionnaire/write-form";
import { benignAnswers, withAnswers, withoutSection } from "./answers";
import { PERSONAS, type PersonaName } from "./personas";

const NOW = new Date("2026-11-22T09:00:00Z");
const EXPECTED: Readonly<Record<PersonaName, readonly [Tier, Mode]>> = {
  slouchingRunnerWithHeavyLoosePack: ["NONE", "FULL"],
  strapsTingle: ["WITHIN_DAYS", "RESTRICTED"],
  growingWeakness: ["SAME_DAY", "HOLD"],
  chestPressureNow: ["EMERGENCY", "HOLD"],
  blankNerves: ["INCOMPLETE", "RESTRICTED"],
  blankSeverity: ["INCOMPLETE", "RESTRICTED"],
  poorBra: ["NONE", "FULL"],
  chestBreather: ["NONE", "FULL"],
  deskWorker: ["NONE", "FULL"],
  worsening: ["WITHIN_DAYS", "RESTRICTED"],
  persisting: ["ROUTINE", "FULL"],
  wokenAtNight: ["WITHIN_DAYS", "FULL-L1"],
  fallen: ["SAME_DAY", "HOLD"],
  strained: ["WITHIN_DAYS", "RESTRICTED"],
  teenager: ["ROUTINE", "HOLD"],
  pregnantRunner: ["NONE", "FULL"],
  feverish: ["SAME_DAY", "HOLD"],
  ribSpot: ["WITHIN_DAYS", "RESTRICTED"],
  examinedTingling: ["ROUTINE", "RESTRICTED"],
  mild: ["NONE", "FULL"],
};

describe("who the builders tell of", () => {
  test.each(Object.entries(EXPECTED))("%s", (name, expected) => {
    const { tier, mode } = assess(PERSONAS[name as PersonaName](NOW), [], NOW.toISOString());
    expect([tier, mode]).toEqual(expected);
  });

  test.each(Object.entries(PERSONAS))("%s can be typed into the form", (_name, persona) => {
    const answers = persona(NOW);
    const read = INTAKE_SECTIONS.map((section) =>
      readForm(section, writeForm(section, answers), "2026-11-22"),
    );
    expect(read.flatMap(({ problems }) => [...problems.keys()])).toEqual([]);
    expect(Object.assign({}, ...read.map((each) => each.answers))).toEqual(answers);
  });

  test("benign answers leave nothing unknown on a leap day either", () => {
    const leap = new Date("2028-02-29T09:00:00Z");
    const { tier, unknown } = assess(benignAnswers(leap), [], leap.toISOString());
    expect([tier, unknown]).toEqual(["NONE", []]);
  });

  test("an unknown question or section is refused", () => {
    expect(() => withAnswers(benignAnswers(NOW), { "Q-NO-SUCH": 1 })).toThrow("Q-NO-SUCH");
    expect(() => withoutSection(benignAnswers(NOW), "no-such")).toThrow("no-such");
  });
});
