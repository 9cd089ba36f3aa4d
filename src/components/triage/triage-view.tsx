import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { writeFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import { ActiveFilters } from "./active-filters";
import { BulkBar } from "./bulk-bar";
import { CountLinks } from "./count-links";
import { KeepTicks } from "./keep-ticks";
import { TriageEmpty } from "./triage-empty";
import { LiveTable } from "./live-table";
import { Pager } from "./pager";
import { SelectionForm } from "./selection-form";
import { TriageFilterBar } from "./triage-filter-bar";
import { TicksCut } from "./ticks-cut";
import { TriageTable } from "./triage-table";
import { useCounted } from "./use-counted";

/**
 * The triage page: counts, filters, table, pages. `base` is the organisation's address ("/o/river"), `now` the ISO
 * instant of the request; `actions` sit beside the title, `opened` is what the unfolded row shows; `since`
 * and `views` are what changed and the saved views.
 */
export function TriageView({
  page,
  base,
  now,
  actions,
  opened,
  since,
  views,
}: {
  readonly page: TriagePage;
  readonly base: string;
  readonly now: string;
  readonly actions?: ReactNode;
  readonly opened?: ReactNode;
  readonly since?: ReactNode;
  readonly views?: ReactNode;
}) {
  const t = useTranslations("triage");
  const number = useCounted();
  const { filters, total } = page;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { count: total.count, counted: number(total) })}
        actions={actions}
      />
      <div className="group/triage space-y-4">
        {since}
        <CountLinks page={page} />
        <TriageFilterBar page={page} />
        {views}
        <ActiveFilters page={page} />
        <TicksCut filters={filters} />
        {page.rows.length === 0 ? (
          <TriageEmpty page={page} />
        ) : (
          <TriageTable rows={page.rows} filters={filters} base={base} now={now} opened={opened} />
        )}
        <SelectionForm page={page} />
        <BulkBar page={page} base={base} />
        <Pager page={page} />
        <KeepTicks />
        <LiveTable feed={`${base}/triage/feed`} />
        {page.rows.length === 0 ? null : (
          <LinkButton
            variant="quiet"
            size="small"
            href={`${base}/triage/export${writeFilters(filters)}`}
            download
          >
            <Download aria-hidden />
            {t("csv.download")}
          </LinkButton>
        )}
      </div>
    </>
  );
}
