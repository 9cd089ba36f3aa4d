import { expect, test } from "vitest";
import { LIBRARY } from "@/domain/programme/library/library";
import { FIGURES } from "./figures";
import { START_PANEL } from "./panels";
import { pointsOf, skeletonOf } from "./skeleton";

const items = [...LIBRARY.exercises, ...LIBRARY.relief];

test("every item of the library has its drawing, and no drawing is left over", () => {
  expect(Object.keys(FIGURES).toSorted()).toEqual(items.map(({ figure }) => figure).toSorted());
});

test.each(Object.entries(FIGURES))("%s stays inside its panel", (_, { start, end }) => {
  const { left, right, top, floor } = START_PANEL;
  for (const pose of [start, end]) {
    for (const { x, y } of pointsOf(skeletonOf(pose, (left + right) / 2, floor))) {
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(right);
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(floor);
    }
  }
});
