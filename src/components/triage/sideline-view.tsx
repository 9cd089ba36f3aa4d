import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { SIDELINE_COLUMNS } from "@/domain/triage/table-columns";
import { sidelineRow } from "@/domain/triage/sideline-row";
import type { TriagePage } from "@/domain/triage/triage-page";
import { Pager } from "./pager";
import { SelectionForm } from "./selection-form";
import { TriageEmpty } from "./triage-empty";
import { TriageTable } from "./triage-table";

/** The athletes on a screen that others can see: everybody by name, and nothing that tells who is flagged. `end` ends it. */
export function SidelineView({
  page,
  base,
  now,
  end,
}: {
  readonly page: TriagePage;
  readonly base: string;
  readonly now: string;
  readonly end: ReactNode;
}) {
  const t = useTranslations("triage");
  const filters = { ...page.filters, columns: SIDELINE_COLUMNS };
  return (
    <>
      <PageHeader title={t("title")} actions={end} />
      <div className="space-y-4">
        <Banner kind="info">{t("sideline.on")}</Banner>
        <form method="get" role="search" aria-label={t("filter.label")} className="flex items-end gap-2">
          <TextInput
            name="search"
            type="search"
            label={t("filter.search")}
            defaultValue={filters.search}
            maxLength={80}
            autoComplete="off"
          />
          <Button type="submit" variant="secondary" className="min-h-12">
            <Search aria-hidden />
            {t("filter.go")}
          </Button>
        </form>
        {page.rows.length === 0 ? (
          <TriageEmpty page={page} />
        ) : (
          <TriageTable rows={page.rows.map(sidelineRow)} filters={filters} base={base} now={now} bare />
        )}
        <SelectionForm page={page} />
        <Pager page={page} />
      </div>
    </>
  );
}
