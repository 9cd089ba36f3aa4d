import { expect, test } from "vitest";
import { described } from "./described.mjs";

const quoting = "Failing row contains (Ada Lovelace, ada@example.org,\n    at numbness in both hands)";

test("of an error its name, code and place are written, and nothing that its message quotes", () => {
  const error = Object.assign(new RangeError("value 7/10 of Ada"), { code: "22003", digest: "1234@E394" });
  const told = described(error);
  expect(told).toMatchObject({ error: "RangeError", code: "22003", digest: "1234@E394" });
  expect(told.at?.[0]).toContain("described.test.mjs");
  expect(JSON.stringify(told)).not.toContain("Ada");
});

test("a code that is a sentence is not taken for one", () => {
  expect(described(Object.assign(new Error("x"), { code: "numb in both hands" }))).not.toHaveProperty("code");
});

test("a message of several lines does not pass as a place", () => {
  const told = JSON.stringify(described(new Error(quoting)));
  expect(told).not.toContain("Lovelace");
  expect(told).not.toContain("numbness");
});

test("what is no error has only a kind", () => {
  expect(described("Ada")).toEqual({ error: "string" });
});
