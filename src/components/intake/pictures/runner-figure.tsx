import type { Pose } from "./form-poses";

/** A pose as a drawing beside its words. */
export function RunnerFigure({ pose }: { readonly pose: Pose }) {
  const [x, y] = pose.head;
  return (
    <svg
      aria-hidden
      viewBox="0 0 64 68"
      className="h-17 w-16"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <g className="stroke-ink-soft" strokeWidth="4.5">
        {pose.limbs.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      <circle cx={x} cy={y} r="6" className="fill-ink-soft" />
      <path d={pose.mark} className="stroke-accent" strokeWidth="2.6" />
    </svg>
  );
}
