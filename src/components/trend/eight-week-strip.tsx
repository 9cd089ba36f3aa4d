import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { lastEightWeeks, type Trend } from "@/domain/athlete/trend";

/** The last eight weeks as squares with the worst pain of each; a grey one is a week without an answer. */
export function EightWeekStrip({ trend }: { readonly trend: Trend }) {
  const t = useTranslations("trend");
  const format = useFormatter();
  return (
    <ol aria-label={t("strip")} className="grid max-w-md grid-cols-8 gap-1.5">
      {lastEightWeeks(trend).map(({ monday, worst }) => {
        const week = format.dateTime(new Date(`${monday}T12:00:00Z`), {
          day: "numeric",
          month: "short",
          timeZone: "UTC",
        });
        return (
          <li key={monday} className="min-w-0">
            <span
              className={classNames(
                "flex aspect-square items-center justify-center rounded-md border font-semibold tabular-nums",
                worst === null
                  ? "border-dashed border-tier-grey-line bg-tier-grey text-tier-grey-ink"
                  : "border-accent bg-accent-soft text-ink",
              )}
            >
              <span aria-hidden>{worst ?? "–"}</span>
              <span className="sr-only">
                {worst === null ? t("weekNone", { week }) : t("week", { week, worst })}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
