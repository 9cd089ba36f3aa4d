import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allAnswers, someAnswers, TODAY } from "./an-answer.testing";
import { ALL_QUESTIONS, SECTIONS } from "./bank";
import { readForm } from "./read-form";
import { writeForm } from "./write-form";

const ALL = { questions: ALL_QUESTIONS };

describe("writeForm", () => {
  test("writes what a form would have sent", () => {
    const answers = {
      "Q-MASS": 63.5,
      "Q-START": "today",
      "Q-TRAUMA-DATE": "2026-11-02",
      "Q-CARDIO-PATT": false,
      "Q-CORD": ["legs"],
      "Q-SIDEPLANK": { left: 20, right: "not-tried" },
    };
    expect(Object.fromEntries(writeForm(ALL, answers))).toEqual({
      "Q-MASS": ["63.5"],
      "Q-MASS:unit": ["kg"],
      "Q-START:alternative": ["today"],
      "Q-TRAUMA-DATE": ["2026-11-02"],
      "Q-CARDIO-PATT": ["no"],
      "Q-CORD": ["legs"],
      "Q-SIDEPLANK.left": ["20"],
      "Q-SIDEPLANK.right:alternative": ["not-tried"],
    });
  });

  test("only of the section's questions", () => {
    const [injury] = SECTIONS.filter((each) => each.letter === "D");
    expect([...writeForm(injury ?? ALL, { "Q-TRAUMA": "blow", "Q-DESK": 3 }).keys()]).toEqual(["Q-TRAUMA"]);
  });

  test.each([0.1 + 0.2, 1e-7, 59.999999])("a decimal of %d reads as itself", (litres) => {
    const answers = { "Q-PACK-MASS": { loaded: litres } };
    expect(readForm(ALL, writeForm(ALL, answers), TODAY)).toEqual({ answers, problems: new Map() });
  });

  test("then readForm gives every valid set of answers again, section by section", () => {
    fc.assert(
      fc.property(fc.oneof(someAnswers(), allAnswers()), (answers) => {
        for (const section of [ALL, ...SECTIONS]) {
          const ids = new Set(section.questions.map((question) => question.id));
          const own = Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
          const again = readForm(section, writeForm(section, answers), TODAY);
          expect(again).toEqual({ answers: own, problems: new Map() });
        }
      }),
      { numRuns: 150 },
    );
  });
});
