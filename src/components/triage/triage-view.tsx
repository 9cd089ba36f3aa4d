import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Pagination } from "@/components/ui/pagination";
import { writeFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import { ActiveFilters } from "./active-filters";
import { CountLinks } from "./count-links";
import { TriageEmpty } from "./triage-empty";
import { TriageFilterBar } from "./triage-filter-bar";
import { TriageTable } from "./triage-table";

/**
 * The triage page: counts, filters, table, pages. `base` is the organisation's address ("/o/river"), `now` the ISO
 * instant of the request; `actions` sit beside the title.
 */
export function TriageView({
  page,
  base,
  now,
  actions,
}: {
  readonly page: TriagePage;
  readonly base: string;
  readonly now: string;
  readonly actions?: ReactNode;
}) {
  const t = useTranslations("triage");
  const { filters, pageCount, total } = page;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead", { count: total })} actions={actions} />
      <div className="space-y-4">
        <CountLinks page={page} />
        <TriageFilterBar page={page} />
        <ActiveFilters page={page} />
        {page.rows.length === 0 ? (
          <TriageEmpty page={page} />
        ) : (
          <TriageTable rows={page.rows} filters={filters} base={base} now={now} />
        )}
        {pageCount > 1 ? (
          <Pagination
            page={filters.page}
            pages={pageCount}
            previousHref={filters.page > 1 ? writeFilters(filters, { page: filters.page - 1 }) : undefined}
            nextHref={
              filters.page < pageCount ? writeFilters(filters, { page: filters.page + 1 }) : undefined
            }
          />
        ) : null}
      </div>
    </>
  );
}
