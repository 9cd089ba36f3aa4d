import { expect, test } from "vitest";
import { pending } from "./migration-history.mjs";

const file = (/** @type {string} */ name, checksum = "x") => ({ name, sql: "", checksum });
const row = (/** @type {string} */ migration_name, /** @type {object} */ more = {}) => ({
  migration_name,
  checksum: "x",
  finished_at: new Date(0),
  rolled_back_at: null,
  ...more,
});

test("what is not in the history is left to apply, in order", () => {
  expect(pending([file("1"), file("2"), file("3")], [row("1")])).toEqual([file("2"), file("3")]);
});

test("a file that changed after it was applied is refused", () => {
  expect(() => pending([file("1", "y")], [row("1")])).toThrow(/1 differs/);
});

test("a migration that was begun and never finished is refused", () => {
  expect(() => pending([file("1")], [row("1", { finished_at: null })])).toThrow(/never finished/);
});

test("one that was marked as rolled back is applied again", () => {
  const rolledBack = row("1", { finished_at: null, rolled_back_at: new Date(0), checksum: "y" });
  expect(pending([file("1")], [rolledBack])).toEqual([file("1")]);
});

test("rows of a newer program are no fault", () => {
  expect(pending([file("1")], [row("1"), row("2")])).toEqual([]);
});
