import { ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Button } from "@/components/ui/button";
import type { TriagePage } from "@/domain/triage/triage-page";
import { SELECTION } from "./selection-form";
import { useCounted } from "./use-counted";

/**
 * Leads from those who are ticked, on whatever page, or from everybody whom the filters match, to what can be done. It stays
 * in sight while somebody is ticked, and covers no row before.
 */
export function BulkBar({ page, base }: { readonly page: TriagePage; readonly base: string }) {
  const t = useTranslations("triage.bulk");
  const number = useCounted();
  const { filters, rows, total } = page;
  if (rows.length === 0) return null;
  const elsewhere = filters.chosen.filter((id) => rows.every(({ athleteId }) => athleteId !== id)).length;
  return (
    <div
      className={classNames(
        "bottom-0 z-10 flex flex-wrap items-center gap-2 rounded-card border bg-surface p-2 text-sm shadow-card sm:p-3",
        elsewhere > 0 ? "sticky" : "group-has-[input[name=chosen]:checked]/triage:sticky",
      )}
      role="group"
      aria-label={t("label")}
      data-print="no"
    >
      <Button type="submit" form={SELECTION} formAction={`${base}/triage/bulk`} size="small" data-key="a">
        <ListChecks aria-hidden />
        {t("actOnChosen")}
      </Button>
      <Button
        type="submit"
        form={SELECTION}
        formAction={`${base}/triage/bulk`}
        size="small"
        variant="secondary"
        name="all"
        value="yes"
      >
        {t("actOnAll", { count: number(total) })}
      </Button>
      <span className={classNames("text-ink-soft", elsewhere === 0 && "max-sm:hidden")}>
        {elsewhere > 0 ? t("elsewhere", { count: elsewhere }) : t("hint")}
      </span>
    </div>
  );
}
