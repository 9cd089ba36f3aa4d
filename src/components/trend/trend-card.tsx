import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { Trend } from "@/domain/athlete/trend";
import { EightWeekStrip } from "./eight-week-strip";
import { TrendChart, TrendSign } from "./trend-chart";

/** Pain over the weeks: the last eight as squares, all of them as a drawing, and the same as a table. */
export function TrendCard({ trend }: { readonly trend: Trend }) {
  const t = useTranslations("trend");
  const tiers = useTranslations("tiers");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  const has = (kind: Trend["marks"][number]["kind"]) =>
    trend.weeks.length > 1 && trend.marks.some((mark) => mark.kind === kind);
  return (
    <Card className="space-y-4">
      <CardTitle>{t("title")}</CardTitle>
      <EightWeekStrip trend={trend} />
      {trend.weeks.length > 1 ? <TrendChart trend={trend} id="pain-trend" /> : null}
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <li className="flex items-center gap-2">
          <span aria-hidden className="size-3.5 border border-tier-grey-line bg-tier-grey-line/40" />
          {t("none")}
        </li>
        {(["flag", "programme"] as const).filter(has).map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <svg aria-hidden viewBox="0 0 16 16" className="size-4">
              <TrendSign kind={kind} x={8} y={8} />
            </svg>
            {t(kind)}
          </li>
        ))}
      </ul>
      <Disclosure summary={t("table")}>
        <table className="w-full text-left text-sm">
          <caption className="sr-only">{t("title")}</caption>
          <thead>
            <tr className="border-b">
              <th scope="col" className="py-1.5 pr-3 font-semibold">
                {t("weekOf")}
              </th>
              <th scope="col" className="py-1.5 pr-3 font-semibold">
                {t("worst")}
              </th>
              <th scope="col" className="py-1.5 font-semibold">
                {t("happened")}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {trend.weeks.map(({ monday, worst }, week) => (
              <tr key={monday}>
                <th scope="row" className="py-1.5 pr-3 font-normal">
                  {on(monday)}
                </th>
                <td className="py-1.5 pr-3 tabular-nums">{worst ?? t("none")}</td>
                <td className="py-1.5">
                  {trend.marks
                    .filter((mark) => mark.week === week)
                    .map(({ category, change }) =>
                      category === null
                        ? t(`change.${change ?? "given"}`)
                        : t("flagOf", { category: tiers(`category.${category}`) }),
                    )
                    .join("; ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Card>
  );
}
