import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_QUESTIONS, findQuestion, QUESTIONNAIRE_VERSION, SECTIONS } from "./bank";
import { exportQuestionnaire, type ExportedValue } from "./export-questionnaire";
import { readAnswers } from "./read-answers";

/** What an outside program has: the printed text, parsed. */
const printed: ReturnType<typeof exportQuestionnaire> = JSON.parse(JSON.stringify(exportQuestionnaire()));
const AS_OF = "2026-11-22";

/** Values written from the printed bank alone, bounds and alternatives among them. */
function fromPrinted(value: ExportedValue): fc.Arbitrary<unknown> {
  const codes = value.codes ?? [];
  const { min, max } = value.range ?? { min: 0, max: 0 };
  const alternatives = (value.alternatives ?? []).map((each) => fc.constant<unknown>(each.code));
  const plain = (): fc.Arbitrary<unknown> => {
    switch (value.kind) {
      case "one":
        return fc.constantFrom(...codes.map((each) => each.code));
      case "many":
        return fc.oneof(
          ...codes.filter((each) => each.exclusive).map((each) => fc.constant([each.code])),
          fc.shuffledSubarray(
            codes.filter((each) => !each.exclusive).map((each) => each.code),
            { minLength: 1 },
          ),
        );
      case "bool":
        return fc.boolean();
      case "int":
      case "nrs":
        return fc.integer({ min: Number(min), max: Number(max) });
      case "dec":
        return fc.double({ min: Number(min), max: Number(max), noNaN: true });
      case "date":
        return fc.constantFrom(String(min), String(max) === "asOf" ? AS_OF : "");
      case "text":
        return fc.constant("x".repeat(value.maxCodePoints ?? 0));
    }
  };
  return fc.oneof(plain(), ...alternatives);
}

describe("exportQuestionnaire", () => {
  test("has every question of every section, with the version", () => {
    expect(printed.version).toBe(QUESTIONNAIRE_VERSION);
    expect(printed.sections.map((each) => each.letter)).toEqual(SECTIONS.map((each) => each.letter));
    expect(printed.questions.map((each) => each.id)).toEqual(ALL_QUESTIONS.map((each) => each.id));
  });

  test("says how every kind in it is written", () => {
    const kinds = printed.questions.flatMap((question) =>
      question.kind === "compound"
        ? ["compound", ...Object.values(question.parts).map((each) => each.kind)]
        : [question.kind],
    );
    expect([...new Set(kinds)].filter((kind) => printed.encoding[kind] === undefined)).toEqual([]);
    expect(new Set(kinds).size).toBe(9);
  });

  test("is enough to write valid answers from", () => {
    for (const question of printed.questions) {
      const value =
        question.kind === "compound"
          ? fc.record(
              Object.fromEntries(
                Object.entries(question.parts).map(([name, part]) => [name, fromPrinted(part)]),
              ),
            )
          : fromPrinted(question);
      fc.assert(
        fc.property(value, (answer) => {
          expect(readAnswers({ [question.id]: answer }, AS_OF)).toMatchObject({ ok: true });
        }),
        { numRuns: 25 },
      );
    }
  });

  test("keeps exclusive and unknown marks, branches, classes and orders", () => {
    const of = (id: string) => printed.questions.find((each) => each.id === id);
    expect(of("Q-NEURO-SENS")).toMatchObject({
      ...{ section: "C", kind: "many", access: "clinical", redFlag: true, worse: "more" },
      codes: expect.arrayContaining([
        { code: "none", text: "None of these", exclusive: true },
        { code: "unsure", text: "Not sure", exclusive: true, unknown: true },
      ]),
    });
    for (const question of printed.questions) {
      expect(question.askedWhen).toEqual(findQuestion(question.id)?.askedWhen);
    }
    expect(of("Q-PACK-MASS")).toMatchObject({
      kind: "compound",
      parts: { loaded: { kind: "dec", range: { min: 0, max: 60 }, unit: "kg" } },
    });
  });
});
