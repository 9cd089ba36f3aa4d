import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { OPENING_FILTERS, writeFilters } from "@/domain/triage/filters";
import { COUNTED_VIEWS, FILTERS_OF_VIEW, type TriagePage } from "@/domain/triage/triage-page";
import { useCounted } from "./use-counted";

/** The counts above the table as links to what they count. The sort is kept. */
export function CountLinks({ page }: { readonly page: TriagePage }) {
  const t = useTranslations("triage.counts");
  const number = useCounted();
  const { sorts, columns, chosen } = page.filters;
  const here = writeFilters(page.filters);
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-wrap gap-2">
        {COUNTED_VIEWS.map((view) => {
          const href = writeFilters({ ...OPENING_FILTERS, sorts, columns, chosen }, FILTERS_OF_VIEW[view]);
          const current = href === here;
          const alarms = view === "overdue" && page.counts.overdue.count > 0;
          return (
            <li key={view}>
              <a
                href={href}
                aria-current={current ? "page" : undefined}
                className={classNames(
                  "flex min-h-11 items-center gap-2 rounded-full border border-line-strong bg-surface px-4 text-sm font-medium hover:bg-accent-soft",
                  current && "border-accent bg-accent text-on-accent hover:bg-accent-strong",
                )}
              >
                {t(view)}
                <span
                  className={classNames(
                    "min-w-6 rounded-full bg-surface-sunken px-1.5 text-center font-semibold text-ink tabular-nums",
                    alarms && "border border-tier-red-line bg-tier-red text-tier-red-ink",
                  )}
                >
                  {number(page.counts[view])}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
