import { expect, test } from "vitest";
import { statementNames } from "./statement-names";

test("the same text has the same name, another text another", () => {
  const nameOf = statementNames();
  const first = nameOf({ sql: "SELECT 1" });
  expect(first).not.toBe("");
  expect(nameOf({ sql: "SELECT 2" })).not.toBe(first);
  expect(nameOf({ sql: "SELECT 1" })).toBe(first);
});

test("what comes after so many has no name, and what was named keeps it", () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 1_000 }, (_, place) => nameOf({ sql: `SELECT ${place}` }));
  const named = names.filter((name) => name !== "");
  expect(named.length).toBeLessThan(1_000);
  expect(new Set(named).size).toBe(named.length);
  expect(nameOf({ sql: "SELECT 0" })).toBe(names[0]);
});
