import { useFormatter, useTranslations } from "next-intl";
import type { Trend } from "@/domain/athlete/trend";
import { PICTURE, trendGeometry } from "./trend-geometry";

/** Worst pain by week as a drawing, with flags, programmes, missing weeks and the baseline. Drawn by the server. */
export function TrendChart({ trend, id }: { readonly trend: Trend; readonly id: string }) {
  const t = useTranslations("trend");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" });
  const { plot, lines, points, paths, missing, baseline, marks, labels } = trendGeometry(trend);
  const told = trend.weeks.flatMap(({ worst }) => (worst === null ? [] : [worst]));
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      className="block h-auto w-full max-w-lg"
    >
      <title id={`${id}-title`}>{t("title")}</title>
      <desc id={`${id}-desc`}>
        {t("desc", {
          weeks: trend.weeks.length,
          missing: missing.length,
          lowest: Math.min(...told),
          highest: Math.max(...told),
          latest: told.at(-1) ?? 0,
          flags: marks.filter(({ kind }) => kind === "flag").length,
        })}
      </desc>
      {missing.map(({ week, x, width }) => (
        <rect
          key={week}
          x={x}
          y={plot.top}
          width={width}
          height={plot.bottom - plot.top}
          className="fill-tier-grey-line stroke-surface opacity-40"
        />
      ))}
      {lines.map(({ value, y }) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" className="fill-ink-soft text-[11px]">
            {value}
          </text>
        </g>
      ))}
      {marks.map(({ x, kind, on: day }, at) => (
        <line
          key={`${kind} ${day} ${at}`}
          x1={x}
          x2={x}
          y1={plot.top - 4}
          y2={plot.bottom}
          strokeDasharray="2 3"
          className={kind === "flag" ? "stroke-tier-red-line" : "stroke-line-strong"}
        />
      ))}
      {baseline === null ? null : (
        <g>
          <line
            x1={baseline.from}
            x2={baseline.to}
            y1={baseline.y}
            y2={baseline.y}
            strokeDasharray="6 4"
            strokeWidth={1.5}
            className="stroke-ink-soft"
          />
          <text
            x={baseline.to}
            y={baseline.y + 13}
            textAnchor="end"
            strokeWidth={3}
            className="fill-ink-soft stroke-surface text-[11px] [paint-order:stroke]"
          >
            {t("baseline", { value: baseline.label })}
          </text>
        </g>
      )}
      {paths.map((path) => (
        <path key={path} d={path} strokeWidth={2} className="fill-none stroke-accent" />
      ))}
      {points.map(({ week, x, y }) => (
        <circle
          key={week}
          cx={x}
          cy={y}
          r={trend.weeks.length > 16 ? 3 : 4.5}
          strokeWidth={1.5}
          className="fill-accent stroke-surface"
        />
      ))}
      {marks.map(({ x, kind, on: day }, at) => (
        <TrendSign key={`${kind} ${day} ${at} sign`} kind={kind} x={x} y={14} />
      ))}
      {labels.map(({ x, monday, anchor }) => (
        <text
          key={monday}
          x={x}
          y={plot.bottom + 18}
          textAnchor={anchor}
          className="fill-ink-soft text-[11px]"
        >
          {on(monday)}
        </text>
      ))}
    </svg>
  );
}

/** A red flag on its pole, or a square for a programme: told apart by shape, not by colour alone. */
export function TrendSign({
  kind,
  x,
  y,
}: {
  readonly kind: Trend["marks"][number]["kind"];
  readonly x: number;
  readonly y: number;
}) {
  return kind === "flag" ? (
    <path
      d={`M${x - 3.5} ${y + 6}V${y - 6}L${x + 5} ${y - 2.5}L${x - 3.5} ${y + 1}`}
      strokeWidth={1.5}
      className="fill-tier-red-line stroke-tier-red-ink"
    />
  ) : (
    <rect
      x={x - 4}
      y={y - 4}
      width={8}
      height={8}
      strokeWidth={1.5}
      className="fill-surface stroke-ink-soft"
    />
  );
}
