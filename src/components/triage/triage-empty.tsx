import { SearchX, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { OPENING_FILTERS, writeFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import { countActive } from "./active-filters";

/** Why the table is empty, and what to do: no squad, no athletes, nobody flagged, or nothing that matches. */
export function TriageEmpty({ page }: { readonly page: TriagePage }) {
  const t = useTranslations("triage.empty");
  const filter = useTranslations("triage.filter");
  if (page.squads.length === 0 && !page.manySquads)
    return (
      <EmptyState icon={<Users aria-hidden />} title={t("noSquad")}>
        {t("noSquadText")}
      </EmptyState>
    );
  if (countActive(page.filters) > 0)
    return (
      <EmptyState
        icon={<SearchX aria-hidden />}
        title={t("nothing")}
        action={
          <LinkButton
            variant="secondary"
            href={writeFilters({ ...OPENING_FILTERS, view: page.filters.view })}
          >
            {filter("removeAll")}
          </LinkButton>
        }
      >
        {t("nothingText")}
      </EmptyState>
    );
  if (page.filters.view === "flagged" && page.counts.all.count > 0)
    return (
      <EmptyState
        icon={<Users aria-hidden />}
        title={t("flagged")}
        action={
          <LinkButton variant="secondary" href={writeFilters({ ...OPENING_FILTERS, view: "all" })}>
            {t("showAll")}
          </LinkButton>
        }
      >
        {t("flaggedText")}
      </EmptyState>
    );
  return (
    <EmptyState icon={<Users aria-hidden />} title={t("nobody")}>
      {t("nobodyText")}
    </EmptyState>
  );
}
