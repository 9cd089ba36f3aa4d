import type { Trend } from "@/domain/athlete/trend";

/** The picture's size in its own units; drawn as wide as its place. */
export const PICTURE = { width: 360, height: 180 } as const;
const PLOT = { left: 26, right: 352, top: 26, bottom: 156 } as const;
const WORST_POSSIBLE = 10;

/** Where everything of a trend is drawn. */
export interface TrendGeometry {
  readonly plot: typeof PLOT;
  readonly lines: readonly { readonly value: number; readonly y: number }[];
  /** A told value; `week` is its index. */
  readonly points: readonly {
    readonly week: number;
    readonly x: number;
    readonly y: number;
    readonly value: number;
  }[];
  /** Paths through values of weeks that follow each other; a missing week ends one. */
  readonly paths: readonly string[];
  /** Weeks without an answer. */
  readonly missing: readonly { readonly week: number; readonly x: number; readonly width: number }[];
  readonly baseline: {
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly label: string;
  } | null;
  /** Marks, those of one week side by side. */
  readonly marks: readonly {
    readonly x: number;
    readonly kind: Trend["marks"][number]["kind"];
    readonly on: string;
  }[];
  /** Weeks whose Monday is written below: the first, the last, and one between where there is room. */
  readonly labels: readonly {
    readonly x: number;
    readonly monday: string;
    readonly anchor: "start" | "middle" | "end";
  }[];
}

/** Places a trend: pure arithmetic, the same for server and test. */
export function trendGeometry({ weeks, baseline, marks }: Trend): TrendGeometry {
  const width = (PLOT.right - PLOT.left) / weeks.length;
  const middle = (week: number) => round(PLOT.left + (week + 0.5) * width);
  const heightOf = (value: number) =>
    round(PLOT.bottom - (value / WORST_POSSIBLE) * (PLOT.bottom - PLOT.top));
  const points = weeks.flatMap(({ worst }, week) =>
    worst === null ? [] : [{ week, x: middle(week), y: heightOf(worst), value: worst }],
  );
  return {
    plot: PLOT,
    lines: [0, 5, 10].map((value) => ({ value, y: heightOf(value) })),
    points,
    paths: runs(points).map((run) => run.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("")),
    missing: weeks.flatMap(({ worst }, week) =>
      worst === null ? [{ week, x: round(PLOT.left + week * width), width: round(width) }] : [],
    ),
    baseline: baseline && {
      y: heightOf(baseline.mean),
      from: round(PLOT.left + baseline.fromWeek * width),
      to: PLOT.right,
      label: Number.isInteger(baseline.mean) ? String(baseline.mean) : baseline.mean.toFixed(1),
    },
    marks: marks.map((mark) => {
      const sameWeek = marks.filter(({ week }) => week === mark.week);
      const place = sameWeek.indexOf(mark) - (sameWeek.length - 1) / 2;
      const x = middle(mark.week) + place * Math.min(MARK, width / sameWeek.length);
      return { x: round(x), kind: mark.kind, on: mark.on };
    }),
    labels: labelled(weeks.length).map((week, at, all) => ({
      x: at === 0 ? PLOT.left : at === all.length - 1 ? PLOT.right : middle(week),
      monday: weeks[week]?.monday ?? "",
      anchor: all.length === 1 || at === 0 ? "start" : at === all.length - 1 ? "end" : "middle",
    })),
  };
}

/** Width of a mark, with air. */
const MARK = 12;

function labelled(count: number): readonly number[] {
  if (count < 2) return [0];
  return count < 5 ? [0, count - 1] : [0, Math.floor((count - 1) / 2), count - 1];
}

function runs<Point extends { readonly week: number }>(
  points: readonly Point[],
): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  for (const point of points) {
    const run = found.at(-1);
    if (run?.at(-1)?.week === point.week - 1) run.push(point);
    else found.push([point]);
  }
  return found.filter(({ length }) => length > 1);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
