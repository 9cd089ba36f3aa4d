import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

/** The weeks as links. `current`: the week of the calendar that it is now; null: not in any. */
export function WeekTabs({
  weeks,
  shown,
  current,
  weekHref,
}: {
  readonly weeks: readonly number[];
  readonly shown: number;
  readonly current: number | null;
  readonly weekHref: (week: number) => string;
}) {
  const t = useTranslations("programme");
  return (
    <nav aria-label={t("weeks")} data-print="no">
      <ol className="flex flex-wrap gap-2">
        {weeks.map((week) => (
          <li key={week}>
            <a
              href={weekHref(week)}
              aria-current={week === shown ? "page" : undefined}
              className={classNames(
                "flex min-h-11 min-w-11 flex-col items-center justify-center rounded-control border border-line-strong bg-surface px-3 py-1 text-sm leading-tight font-medium hover:bg-accent-soft",
                week === shown && "border-accent bg-accent text-on-accent hover:bg-accent-strong",
              )}
            >
              {week === 0 ? t("now") : t("week", { week })}
              {week === current ? <span className="text-xs">{t("thisWeek")}</span> : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
