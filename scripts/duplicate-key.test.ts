import fc from "fast-check";
import { expect, it, test } from "vitest";
import { duplicateKey } from "./duplicate-key";

test.each([
  ['{"a": 1, "a": 2}', { path: "a", line: 1, column: 10 }],
  ['{"a": {"b": [{"c": 1}, {"c": 1,\n  "c": 2}]}}', { path: "a.b[1].c", line: 2, column: 3 }],
  ['{"a": 1, "\\u0061": 2}', { path: "a", line: 1, column: 10 }],
  ['[[], {"__proto__": 1, "__proto__": 2}]', { path: "[1].__proto__", line: 1, column: 23 }],
])("%s", (json, found) => {
  expect(duplicateKey(json)).toEqual(found);
});

test.each([
  '{"a": "a", "b": "a"}',
  '{"a": {"a": 1}, "b": {"a": 1}}',
  '["a", "a"]',
  '{"\\"a": 1, "a": 2}',
  "7",
])("%s has none", (json) => {
  expect(duplicateKey(json)).toBeUndefined();
});

it("finds none in what was made from a value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(duplicateKey(JSON.stringify(value, null, 1))).toBeUndefined();
    }),
  );
});
