import type { Pose } from "./pose";
import { PropDrawing, type Panel } from "./prop-drawing";
import { HEAD_RADIUS, LIMB_WIDTH, skeletonOf, type Point } from "./skeleton";

const line = (points: readonly Point[]) =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** One pose in its panel: props behind, far limbs paler, near limbs and head in front. */
export function PoseDrawing({ pose, panel }: { readonly pose: Pose; readonly panel: Panel }) {
  const body = skeletonOf(pose, (panel.left + panel.right) / 2, panel.floor);
  const [hip, control, shoulder] = body.trunk;
  const [near, far]: readonly [0 | 1, 0 | 1] = pose.view === "side" ? [0, 1] : [1, 0];
  const paler = pose.view === "side" ? "stroke-ink-soft opacity-55" : "stroke-ink";
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {pose.above ? (
        <rect
          className="fill-accent-soft"
          x={panel.left + 6}
          y={panel.top}
          width={panel.right - panel.left - 12}
          height={panel.floor - panel.top}
          rx={8}
        />
      ) : (
        <path
          className="stroke-line-strong"
          strokeWidth={1.5}
          d={`M${panel.left + 4} ${panel.floor + 1}H${panel.right - 4}`}
        />
      )}
      {(pose.props ?? [])
        .filter(({ kind }) => kind !== "band" && kind !== "stick" && kind !== "motion")
        .map((prop) => (
          <PropDrawing key={prop.kind} prop={prop} body={body} panel={panel} />
        ))}
      <g className={paler} strokeWidth={LIMB_WIDTH}>
        <path d={line(body.legs[far])} />
        <path d={line(body.arms[far])} />
      </g>
      <g className="stroke-ink" strokeWidth={LIMB_WIDTH}>
        <path d={line(body.legs[near])} />
        {body.across.map((pair) => (
          <path key={line(pair)} d={line(pair)} />
        ))}
        <path
          strokeWidth={LIMB_WIDTH + 3}
          d={`M${hip.x.toFixed(1)} ${hip.y.toFixed(1)}Q${control.x.toFixed(1)} ${control.y.toFixed(1)} ${shoulder.x.toFixed(1)} ${shoulder.y.toFixed(1)}`}
        />
        <path strokeWidth={5} d={line(body.neck)} />
        <circle
          className="fill-surface"
          strokeWidth={4}
          cx={body.head.x}
          cy={body.head.y}
          r={HEAD_RADIUS - 2}
        />
        <path d={line(body.arms[near])} />
      </g>
      {(pose.props ?? [])
        .filter(({ kind }) => kind === "band" || kind === "stick" || kind === "motion")
        .map((prop) => (
          <PropDrawing key={prop.kind} prop={prop} body={body} panel={panel} />
        ))}
    </g>
  );
}
