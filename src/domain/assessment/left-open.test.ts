import { describe, expect, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { anIntake, daysAgo, instantAgo, NOW } from "./a-case.testing";
import { assess } from "./assess";
import type { HistoryEntry } from "./assessment";
import { told, WEEKS, worst } from "./check-ins.testing";

const BENIGN: Answers = {
  "Q-ONSET": "over-days-or-weeks",
  "Q-START": "4-6-weeks",
  "Q-TRAUMA": "nothing",
};
const after = (history: readonly HistoryEntry[], answers: Answers) => assess(answers, history, NOW);

describe("a flare that was asked about", () => {
  test("five for weeks, seven today, how and when it began left blank: not known", () => {
    const blank = after(WEEKS, worst(7));
    expect(blank).toMatchObject({ tier: "INCOMPLETE", mode: "RESTRICTED" });
    expect(blank.unknown).toEqual(expect.arrayContaining(["REFER-SEVERE-ACUTE", "REFER-TRAUMA-FALL"]));
    expect(blank.unanswered).toEqual(expect.arrayContaining(["Q-ONSET", "Q-START", "Q-TRAUMA"]));
  });

  test.each(["Q-ONSET", "Q-START", "Q-TRAUMA"])("%s alone left blank is as open as not sure", (question) => {
    const others = Object.fromEntries(Object.entries(BENIGN).filter(([id]) => id !== question));
    const unsure = { ...others, [question]: "unsure" };
    expect(after(WEEKS, worst(7, others)).tier).toBe("INCOMPLETE");
    expect(after(WEEKS, worst(7, question === "Q-START" ? others : unsure)).tier).toBe("INCOMPLETE");
  });

  test("told as slow, weeks ago and with nothing before it, it is not acute", () => {
    expect(after(WEEKS, worst(7, BENIGN)).tier).toBe("NONE");
  });

  test("a new episode left blank is not known either: 7, 1, 1, then 4", () => {
    const quiet = [
      told(21, anIntake({ "Q-NPRS-WORST": 7, "Q-START": daysAgo(40) })),
      told(14, worst(1)),
      told(7, worst(1)),
    ];
    const again = after(quiet, worst(4));
    expect(again.tier).toBe("INCOMPLETE");
    expect(again.flags.map(({ id }) => id)).not.toContain("REFER-WORSENING");
    expect(after(quiet, worst(4, BENIGN)).tier).toBe("NONE");
  });

  test("an earlier fall still counts: with new tingling within the week it is an emergency", () => {
    const fell = anIntake({
      ...{ "Q-NPRS-WORST": 5, "Q-ONSET": "after-fall-or-injury", "Q-START": daysAgo(5) },
      ...{ "Q-TRAUMA": "fall-standing", "Q-TRAUMA-DATE": daysAgo(5), "Q-MIDLINE": "no", "Q-NECKROT": "yes" },
    });
    const tingles = { "Q-NEW": "yes", "Q-NEURO-SENS": ["tingling-left"] };
    expect(after([told(4, fell)], worst(8, tingles)).tier).toBe("EMERGENCY");
  });

  test("told of at noon, it is not asked for again in the evening, nor by a correction of the day", () => {
    const noon = told(0.1, worst(7, BENIGN));
    expect(after([...WEEKS, noon], worst(8)).tier).toBe("NONE");
    const put = assess(
      { "Q-ADL": 0, "Q-NPRS-WORST": 8 },
      [...WEEKS, told(2, worst(7, BENIGN))],
      NOW,
      instantAgo(2),
    );
    expect(put.tier).not.toBe("NONE");
    expect(put.unanswered).not.toContain("Q-ONSET");
  });

  test("what a clinician closed does not answer for the new flare", () => {
    const fell = anIntake({
      ...{ "Q-NPRS-WORST": 5, "Q-ONSET": "after-fall-or-injury", "Q-START": daysAgo(30) },
      ...{ "Q-TRAUMA": "fall-standing", "Q-TRAUMA-DATE": daysAgo(30), "Q-MIDLINE": "no", "Q-NECKROT": "yes" },
    });
    const closed: HistoryEntry = { at: instantAgo(20), act: "close", flag: "REFER-TRAUMA" };
    expect(after([told(28, fell), closed, told(7, worst(5))], worst(5)).tier).toBe("NONE");
    expect(after([told(28, fell), closed, told(7, worst(5))], worst(7)).tier).toBe("INCOMPLETE");
    const unsure = after([told(28, fell), closed, told(7, worst(5))], worst(7, { "Q-ONSET": "unsure" }));
    expect(unsure.unknown).toContain("REFER-TRAUMA-FALL");
  });
});

describe("a self-test after a check-in that left something open", () => {
  const wall: Answers = { "Q-PLANK": 20 };
  const yesterday = (answers: Answers) => [...WEEKS, told(1, answers)];

  test.each([
    ["the gate not sure, nothing told behind it", worst(5, { "Q-NEW": "unsure" })],
    ["a flare that nothing was told of", worst(7)],
  ])("%s: it stays open", (_, answers) => {
    expect(assess(answers, WEEKS, instantAgo(1)).tier).toBe("INCOMPLETE");
    expect(after(yesterday(answers), wall).tier).toBe("INCOMPLETE");
    expect(after([...yesterday(answers), told(0.5, wall)], { "Q-COREHAB": 1 }).tier).toBe("INCOMPLETE");
  });

  test("of a check-in that left nothing open, nothing is", () => {
    expect(after(yesterday(worst(5)), wall).tier).toBe("NONE");
    expect(after([...yesterday(worst(7)), told(0.5, worst(7, BENIGN))], wall).tier).toBe("NONE");
  });
});
