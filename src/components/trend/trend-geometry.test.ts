import { describe, expect, it } from "vitest";
import type { Trend } from "@/domain/athlete/trend";
import { PICTURE, trendGeometry } from "./trend-geometry";

const trend = (worst: readonly (number | null)[], more: Partial<Trend> = {}): Trend => ({
  weeks: worst.map((value, week) => ({
    monday: new Date(Date.UTC(2026, 7, 3 + 7 * week)).toISOString().slice(0, 10),
    worst: value,
  })),
  baseline: null,
  marks: [],
  ...more,
});

describe("where a trend is drawn", () => {
  it("puts 0 at the bottom, 10 at the top, 5 half way", () => {
    const { points, plot } = trendGeometry(trend([0, 5, 10]));
    expect(points.map(({ y }) => y)).toEqual([plot.bottom, (plot.top + plot.bottom) / 2, plot.top]);
  });

  it("joins weeks that follow each other, and never across a missing one", () => {
    const { paths, points, missing } = trendGeometry(trend([3, 4, null, 5, null, 6, 6]));
    expect(points).toHaveLength(5);
    expect(missing.map(({ week }) => week)).toEqual([2, 4]);
    expect(paths).toHaveLength(2);
    expect(paths.map((path) => path.match(/[ML]/gu)?.join(""))).toEqual(["ML", "ML"]);
  });

  it("draws the baseline from the week it begins in to the end", () => {
    const { baseline, plot } = trendGeometry(
      trend([3, 3, 3, 5], { baseline: { mean: 10 / 3, fromWeek: 1 } }),
    );
    expect(baseline).toMatchObject({ label: "3.3", to: plot.right });
    expect(baseline?.from).toBeCloseTo(plot.left + (plot.right - plot.left) / 4, 1);
  });

  it("sets marks of one week side by side, inside the week", () => {
    const mark = (kind: "flag" | "programme", on: string) => ({
      week: 1,
      on,
      kind,
      category: null,
      change: null,
    });
    const { marks, plot } = trendGeometry(
      trend([3, 3], { marks: [mark("flag", "2026-08-10"), mark("programme", "2026-08-11")] }),
    );
    const [one, other] = marks;
    expect((one?.x ?? 0) < (other?.x ?? 0)).toBe(true);
    expect(one?.x).toBeGreaterThan((plot.left + plot.right) / 2);
    expect(other?.x).toBeLessThan(plot.right);
  });

  it.each([1, 2, 4, 5, 12, 26])("keeps %d weeks and their labels inside the picture", (count) => {
    const weeks = Array.from({ length: count }, (_, week) => week % 11);
    const { points, labels } = trendGeometry(trend(weeks));
    for (const { x } of [...points, ...labels]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(PICTURE.width);
    }
    expect(labels[0]?.anchor).toBe("start");
    if (count > 1) expect(labels.at(-1)?.anchor).toBe("end");
  });
});
