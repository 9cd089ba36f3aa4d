import { describe, expect, it, test } from "vitest";
import { and, atLeast, not, or, truthOf, type Truth } from "./kleene";

const T = "true";
const F = "false";
const U = "unknown";
const ALL: readonly Truth[] = [T, F, U];

describe("three-valued logic, whole truth tables", () => {
  test.each([
    [T, F],
    [F, T],
    [U, U],
  ] as const)("not %s is %s", (a, expected) => {
    expect(not(a)).toBe(expected);
  });

  test.each([
    [T, T, T],
    [T, F, F],
    [T, U, U],
    [F, T, F],
    [F, F, F],
    [F, U, F],
    [U, T, U],
    [U, F, F],
    [U, U, U],
  ] as const)("%s and %s is %s", (a, b, expected) => {
    expect(and(a, b)).toBe(expected);
  });

  test.each([
    [T, T, T],
    [T, F, T],
    [T, U, T],
    [F, T, T],
    [F, F, F],
    [F, U, U],
    [U, T, T],
    [U, F, U],
    [U, U, U],
  ] as const)("%s or %s is %s", (a, b, expected) => {
    expect(or(a, b)).toBe(expected);
  });

  it("gives the neutral element for nothing", () => {
    expect(and()).toBe(T);
    expect(or()).toBe(F);
  });

  it("counts three values against every threshold as every way of settling the unknown ones does", () => {
    for (const a of ALL) {
      for (const b of ALL) {
        for (const c of ALL) {
          for (const count of [0, 1, 2, 3, 4]) {
            const outcomes = new Set(settled([a, b, c]).map((each) => each.filter(Boolean).length >= count));
            const expected = outcomes.size === 2 ? U : truthOf(outcomes.has(true));
            expect(atLeast(count, [a, b, c]), `${count} of ${a}, ${b}, ${c}`).toBe(expected);
          }
        }
      }
    }
  });

  it("keeps De Morgan's laws", () => {
    for (const a of ALL) {
      for (const b of ALL) {
        expect(not(and(a, b))).toBe(or(not(a), not(b)));
        expect(not(or(a, b))).toBe(and(not(a), not(b)));
      }
    }
  });
});

/** Every way in which the unknown ones may turn out. */
function settled(values: readonly Truth[]): readonly (readonly boolean[])[] {
  return values.reduce<readonly (readonly boolean[])[]>(
    (ways, each) => {
      const turns = each === U ? [true, false] : [each === T];
      return ways.flatMap((way) => turns.map((turn) => [...way, turn]));
    },
    [[]],
  );
}
