import { describe, expect, test } from "vitest";
import { TODAY } from "./an-answer.testing";
import { SECTIONS } from "./bank";
import { formFields, type RawForm } from "./form-fields";
import { readForm } from "./read-form";

describe("tampered red-flag forms", () => {
  const redFlags = SECTIONS.filter((section) => section.redFlag).flatMap((section) => section.questions);
  const fields = formFields(redFlags);
  const benign = ["none", "no", "nothing", "0", "false"];
  const tamperings: readonly (readonly [string, unknown])[] = [
    ["missing", undefined],
    ["no value", []],
    ["empty", [""]],
    ["blank", [" "]],
    ["null", [null]],
    ["the word null", ["null"]],
    ["the word undefined", ["undefined"]],
    ["false", ["false"]],
    ["a truth value", [false]],
    ["a number", [0]],
    ["off", ["off"]],
    ["NO", ["NO"]],
    ["a no with a blank", [" none "]],
    ["an array in the array", [["none"]]],
    ["JSON", ['["none"]']],
    ["not an array", "none"],
    ...benign.map((value) => [`${value} twice`, [value, value]] as const),
    ...benign.map((value) => [`${value} beside another`, [value, "1"]] as const),
  ];
  const forms = fields.flatMap((field) => tamperings.map(([what, values]) => ({ field, what, values })));

  test("are many", () => {
    expect(forms.length).toBeGreaterThan(60);
  });

  test.each(tamperings)("%s: never an answer, and never a no", (_what, values) => {
    for (const field of fields) {
      const form = new Map<string, unknown>(values === undefined ? [] : [[field.name, values]]) as RawForm;
      expect(readForm({ questions: redFlags }, form, TODAY).answers, field.name).toEqual(
        field.slot.type.type === "text" &&
          Array.isArray(values) &&
          values.length === 1 &&
          isVisibleText(values[0])
          ? { [field.question.id]: { cause: String(values[0]).trim() } }
          : {},
      );
    }
  });

  function isVisibleText(value: unknown): boolean {
    return typeof value === "string" && value.trim() !== "";
  }
});
