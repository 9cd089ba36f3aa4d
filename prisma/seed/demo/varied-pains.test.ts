import { expect, test } from "vitest";
import { assess } from "@/domain/assessment/assess";
import { PERSONAS } from "../builders/personas";
import { withVariedPains } from "./varied-pains";

const AT = new Date("2026-11-22T12:00:00Z");

test.each(Object.entries(PERSONAS))("%s keeps its level and flags whatever its pain", (_name, persona) => {
  const answers = persona(AT);
  const { tier, mode, flags } = assess(answers, [], AT.toISOString());
  for (let place = 0; place < 12; place += 1) {
    const result = assess(withVariedPains(answers, place, AT), [], AT.toISOString());
    expect([result.tier, result.mode, result.flags.length]).toEqual([tier, mode, flags.length]);
  }
});

test("pains differ between athletes, and few have none", () => {
  const now = Array.from(
    { length: 24 },
    (_, place) => withVariedPains(PERSONAS.deskWorker(AT), place, AT)["Q-NPRS-NOW"],
  );
  expect(new Set(now).size).toBeGreaterThan(2);
  expect(now.filter((pain) => pain === 0).length).toBeLessThan(6);
});
