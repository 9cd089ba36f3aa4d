import type { Prop } from "./pose";
import type { Skeleton } from "./skeleton";

/** Edges of the panel that a pose is drawn in. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
}

const SOFT = "stroke-line-strong";
const BRIGHT = "stroke-accent";

/** One thing beside the body, placed by the joints of the skeleton. */
export function PropDrawing({
  prop,
  body,
  panel,
}: {
  readonly prop: Prop;
  readonly body: Skeleton;
  readonly panel: Panel;
}) {
  const [hip, , shoulder] = body.trunk;
  const near = body.arms[0].at(-1) ?? shoulder;
  const far = body.arms[1].at(-1) ?? shoulder;
  switch (prop.kind) {
    case "wall": {
      const points = [...body.arms.flat(), ...body.trunk, body.head];
      const xs = points.map(({ x }) => x);
      const x = prop.side === "left" ? Math.min(...xs) - 7 : Math.max(...xs) + 5;
      return <path className={SOFT} strokeWidth={4} d={`M${x} ${panel.top}V${panel.floor}`} />;
    }
    case "chair": {
      const y = hip.y + 6;
      return (
        <path
          className={SOFT}
          strokeWidth={3}
          d={`M${hip.x - 14} ${hip.y - 34}V${panel.floor}M${hip.x - 14} ${y}H${hip.x + 22}V${panel.floor}`}
        />
      );
    }
    case "bench": {
      const at = prop.under === "hands" ? near : hip;
      const y = at.y + 5;
      return (
        <path
          className={SOFT}
          strokeWidth={3}
          d={`M${at.x - 16} ${y}H${at.x + 20}M${at.x - 10} ${y}V${panel.floor}M${at.x + 14} ${y}V${panel.floor}`}
        />
      );
    }
    case "roller": {
      const x = hip.x + (shoulder.x - hip.x) * 0.75;
      return (
        <circle
          className={`${BRIGHT} fill-accent-soft`}
          strokeWidth={2.5}
          cx={x}
          cy={panel.floor - 7}
          r={6.5}
        />
      );
    }
    case "pillow":
      return (
        <rect
          className={`${SOFT} fill-surface-sunken`}
          strokeWidth={2}
          x={body.head.x - 11}
          y={body.head.y + 9}
          width={22}
          height={Math.max(4, panel.floor - body.head.y - 9)}
          rx={4}
        />
      );
    case "mat":
      return (
        <path
          className={BRIGHT}
          strokeWidth={4}
          d={`M${panel.left + 8} ${panel.floor + 3}H${panel.right - 8}`}
        />
      );
    case "band": {
      const to =
        prop.to === "other-hand"
          ? far
          : prop.to === "feet"
            ? { x: (body.legs[0].at(-2) ?? hip).x, y: panel.floor }
            : { x: prop.to === "left" ? panel.left + 4 : panel.right - 4, y: near.y };
      const second = prop.to === "feet" ? `M${far.x} ${far.y}L${to.x} ${to.y}` : "";
      return (
        <path
          className={BRIGHT}
          strokeWidth={2.5}
          strokeDasharray="5 2"
          d={`M${near.x} ${near.y}L${to.x} ${to.y}${second}`}
        />
      );
    }
    case "pad": {
      const x = hip.x + (shoulder.x - hip.x) * 0.7 - 9;
      const y = hip.y + (shoulder.y - hip.y) * 0.7;
      return (
        <rect
          className={`${BRIGHT} fill-accent-soft`}
          strokeWidth={2.5}
          x={x - 4}
          y={y - 11}
          width={8}
          height={22}
          rx={4}
        />
      );
    }
    case "stick":
      return (
        <path
          className={BRIGHT}
          strokeWidth={3}
          d={`M${near.x * 1.15 - far.x * 0.15} ${near.y * 1.15 - far.y * 0.15}L${far.x * 1.15 - near.x * 0.15} ${far.y * 1.15 - near.y * 0.15}`}
        />
      );
    case "motion": {
      const [x, y] = [panel.left + prop.from[0], prop.from[1]];
      const [dx, dy] = prop.by;
      const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
      return (
        <g className={BRIGHT} strokeWidth={2.5}>
          <path d={`M${x} ${y}l${dx} ${dy}`} />
          <path d="M-6 -4L0 0L-6 4" transform={`translate(${x + dx} ${y + dy}) rotate(${turn})`} />
        </g>
      );
    }
  }
}
