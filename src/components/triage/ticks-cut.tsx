import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { MOST_CHOSEN, type TriageFilters } from "@/domain/triage/filters";

/** Says that more were ticked than can be chosen one by one: who is left out must not be found out afterwards. */
export function TicksCut({ filters }: { readonly filters: TriageFilters }) {
  const t = useTranslations("triage.bulk");
  return filters.tooManyChosen ? (
    <Banner kind="warning" announce>
      {t("tooManyChosen", { most: MOST_CHOSEN })}
    </Banner>
  ) : null;
}
