import { useTranslations } from "next-intl";
import type { WeekPain } from "@/domain/triage/week-pain";

const SIDE = 15;
const GAP = 2;

/** Eight squares with the worst pain of each week, drawn small; a dashed grey one is a week without an answer. */
export function WeekStrip({ weeks }: { readonly weeks: readonly WeekPain[] }) {
  const t = useTranslations("triage.weeks");
  const said = weeks.map(({ worst }) => (worst === null ? t("none") : String(worst))).join(", ");
  const width = weeks.length * (SIDE + GAP) - GAP;
  return (
    <svg
      role="img"
      aria-label={t("label", { said })}
      viewBox={`0 0 ${width} ${SIDE}`}
      width={width}
      height={SIDE}
      className="block"
    >
      {weeks.map(({ monday, worst }, at) => (
        <g key={monday} transform={`translate(${at * (SIDE + GAP)} 0)`}>
          <rect
            x={0.5}
            y={0.5}
            width={SIDE - 1}
            height={SIDE - 1}
            rx={3}
            className={
              worst === null ? "fill-tier-grey stroke-tier-grey-line" : "fill-accent-soft stroke-accent"
            }
            strokeDasharray={worst === null ? "2 2" : undefined}
          />
          {worst === null ? null : (
            <text
              x={SIDE / 2}
              y={SIDE / 2}
              dy="0.36em"
              textAnchor="middle"
              className="fill-ink text-[9.5px] font-semibold tabular-nums"
            >
              {worst}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
