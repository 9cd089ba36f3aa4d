import { describe, expect, test } from "vitest";
import { z } from "zod";
import { plainObject } from "./form-fields";

const schema = z.strictObject({
  one: z.string(),
  many: z.array(z.string()),
  some: z.array(z.string()).optional(),
  different: z
    .array(z.string())
    .min(1)
    .transform((values) => [...new Set(values)])
    .optional(),
});

describe("fields of a posted form", () => {
  test("what the schema has as an array is an array, however it is transformed afterwards", () => {
    const fields = new Map(["one", "many", "some", "different"].map((name) => [name, ["a"]]));
    expect(plainObject(schema, fields)).toEqual({ one: "a", many: ["a"], some: ["a"], different: ["a"] });
  });

  test("a single field that came twice is malformed", () => {
    expect(() => plainObject(schema, new Map([["one", ["a", "b"]]]))).toThrow("malformed");
  });

  test("an empty text is not filled in", () => {
    expect(plainObject(schema, new Map([["one", [""]]]))).toEqual({});
  });
});
