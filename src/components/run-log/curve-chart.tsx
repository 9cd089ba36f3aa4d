import { useTranslations } from "next-intl";
import type { PainFreeCurve } from "@/domain/run-log/pain-free-curve";
import { curveGeometry, PICTURE } from "./curve-geometry";

/** The share of runs still free of pain by minute, as steps; this month in full, last month broken. Drawn by the server. */
export function CurveChart({
  present,
  before,
  description,
}: {
  readonly present: PainFreeCurve | null;
  readonly before: PainFreeCurve | null;
  readonly description: string;
}) {
  const t = useTranslations("runLog.curve");
  const { plot, paths, shares, minutes } = curveGeometry([present, before]);
  const [solid = null, broken = null] = paths;
  return (
    <svg
      role="img"
      aria-labelledby="curve-title curve-desc"
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      className="block h-auto w-full max-w-lg"
    >
      <title id="curve-title">{t("title")}</title>
      <desc id="curve-desc">{description}</desc>
      {shares.map(({ percent, y }) => (
        <g key={percent}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" className="fill-ink-soft text-[11px]">
            {percent}%
          </text>
        </g>
      ))}
      {minutes.map(({ minute, x }) => (
        <text
          key={minute}
          x={x}
          y={plot.bottom + 16}
          textAnchor="middle"
          className="fill-ink-soft text-[11px]"
        >
          {minute}
        </text>
      ))}
      <text x={plot.right} y={plot.bottom + 32} textAnchor="end" className="fill-ink-soft text-[11px]">
        {t("axis")}
      </text>
      {broken === null ? null : (
        <path d={broken} strokeWidth={2} strokeDasharray="5 4" className="fill-none stroke-ink-soft" />
      )}
      {solid === null ? null : <path d={solid} strokeWidth={2.5} className="fill-none stroke-accent" />}
    </svg>
  );
}
