import { ChevronLeft, ChevronRight, ChevronsLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { TriagePage } from "@/domain/triage/triage-page";
import { SELECTION } from "./selection-form";

/** The pages before and after this one. Buttons of the form that the chosen rows belong to: what was ticked goes along. */
export function Pager({ page }: { readonly page: TriagePage }) {
  const t = useTranslations("triage.pages");
  const { rows, hasPrevious, hasNext } = page;
  if (!hasPrevious && !hasNext) return null;
  return (
    <nav aria-label={t("label")} className="flex items-center justify-between gap-3" data-print="no">
      <span className="flex gap-2">
        {hasPrevious ? (
          <>
            <Button type="submit" form={SELECTION} variant="secondary">
              <ChevronsLeft aria-hidden />
              {t("first")}
            </Button>
            <Button
              type="submit"
              form={SELECTION}
              variant="secondary"
              name="before"
              value={rows[0]?.athleteId}
            >
              <ChevronLeft aria-hidden />
              {t("previous")}
            </Button>
          </>
        ) : null}
      </span>
      {hasNext ? (
        <Button
          type="submit"
          form={SELECTION}
          variant="secondary"
          data-key="n"
          name="after"
          value={rows.at(-1)?.athleteId}
        >
          {t("next")}
          <ChevronRight aria-hidden />
        </Button>
      ) : null}
    </nav>
  );
}
