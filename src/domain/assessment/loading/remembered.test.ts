import { expect, test } from "vitest";
import { remembered } from "./remembered";

/** Doubles, and tells of what it was asked to. */
function doubling() {
  const asked: number[] = [];
  const double = remembered(({ of }: { readonly of: number }) => {
    asked.push(of);
    return of === 0 ? undefined : 2 * of;
  }, JSON.stringify);
  return { asked, double };
}

test("equal data is asked about once, whatever came of it", () => {
  const { asked, double } = doubling();
  expect([1, 2, 1, 0, 0].map((of) => double({ of }))).toEqual([2, 4, 2, undefined, undefined]);
  expect(asked).toEqual([1, 2, 0]);
});

test("20,000 answers are kept; with one more all are forgotten", () => {
  const { asked, double } = doubling();
  for (let of = 1; of <= 20_000; of += 1) double({ of });
  double({ of: 1 });
  expect(asked).toHaveLength(20_000);
  double({ of: 20_001 });
  double({ of: 20_001 });
  expect(asked).toHaveLength(20_001);
  double({ of: 1 });
  expect(asked).toHaveLength(20_002);
});
