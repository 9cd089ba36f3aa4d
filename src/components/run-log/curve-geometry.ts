import type { PainFreeCurve } from "@/domain/run-log/pain-free-curve";

/** The picture's size in its own units; drawn as wide as its place. */
export const PICTURE = { width: 360, height: 200 } as const;
const PLOT = { left: 40, right: 350, top: 12, bottom: 160 } as const;
const TICKS = 4;
const ROUND = 5;

/** Where the curves of up to two months are drawn. */
export interface CurveGeometry {
  readonly plot: typeof PLOT;
  readonly paths: readonly (string | null)[];
  readonly shares: readonly { readonly percent: number; readonly y: number }[];
  readonly minutes: readonly { readonly minute: number; readonly x: number }[];
}

/** Places curves on one pair of axes: minutes from 0 to the longest that is known, shares from 0 to 100 per cent. */
export function curveGeometry(curves: readonly (PainFreeCurve | null)[]): CurveGeometry {
  const longest = Math.max(ROUND, ...curves.map((curve) => curve?.until ?? 0));
  const gap = Math.ceil(longest / TICKS / ROUND) * ROUND;
  const x = (minute: number) => round(PLOT.left + (minute / (gap * TICKS)) * (PLOT.right - PLOT.left));
  const y = (share: number) => round(PLOT.bottom - share * (PLOT.bottom - PLOT.top));
  return {
    plot: PLOT,
    paths: curves.map((curve) => curve && pathOf(curve, x, y)),
    shares: [0, 0.5, 1].map((share) => ({ percent: share * 100, y: y(share) })),
    minutes: Array.from({ length: TICKS + 1 }, (_, at) => ({ minute: at * gap, x: x(at * gap) })),
  };
}

/** A step down at every minute in which pain began, and on to the last minute that anything is known of. */
function pathOf(
  { steps, until }: PainFreeCurve,
  x: (minute: number) => number,
  y: (share: number) => number,
): string {
  const down = steps.map(({ minute, free }) => `H${x(minute)}V${y(free)}`);
  return [`M${x(0)} ${y(1)}`, ...down, `H${x(until)}`].join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
