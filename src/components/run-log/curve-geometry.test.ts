import { expect, it } from "vitest";
import { painFreeCurve } from "@/domain/run-log/pain-free-curve";
import { curveGeometry } from "./curve-geometry";

it("draws both months on the same axes, each to its own last minute", () => {
  const present = painFreeCurve([
    { minute: 20, began: true },
    { minute: 40, began: false },
  ]);
  const before = painFreeCurve([{ minute: 10, began: true }]);
  const { paths, minutes, shares } = curveGeometry([present, before, null]);
  expect(minutes.map(({ minute }) => minute)).toEqual([0, 10, 20, 30, 40]);
  expect(shares).toEqual([
    { percent: 0, y: 160 },
    { percent: 50, y: 86 },
    { percent: 100, y: 12 },
  ]);
  expect(paths).toEqual(["M40 12H195V86H350", "M40 12H117.5V160H117.5", null]);
});
