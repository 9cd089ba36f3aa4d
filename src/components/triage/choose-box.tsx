import { useTranslations } from "next-intl";
import type { TriageFilters } from "@/domain/triage/filters";
import { SELECTION } from "./selection-form";

/** Ticks a row for an act on several. Belongs to the form that carries the ticks from page to page. */
export function ChooseBox({
  filters,
  athleteId,
  name,
}: {
  readonly filters: TriageFilters;
  readonly athleteId: string;
  readonly name: string;
}) {
  const t = useTranslations("triage.bulk");
  return (
    <input
      type="checkbox"
      name="chosen"
      value={athleteId}
      form={SELECTION}
      defaultChecked={filters.chosen.includes(athleteId)}
      aria-label={t("choose", { name })}
      className="relative z-1 mt-0.5 size-5 shrink-0"
      data-print="no"
    />
  );
}
