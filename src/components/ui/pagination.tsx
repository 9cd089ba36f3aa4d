import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "./link-button";

/** Previous and next as plain links, with where one is. `page` counts from 1; a missing address leaves its link out. */
export function Pagination({
  page,
  pages,
  previousHref,
  nextHref,
  label,
}: {
  readonly page: number;
  readonly pages: number;
  readonly previousHref?: string | undefined;
  readonly nextHref?: string | undefined;
  readonly label?: string;
}) {
  const t = useTranslations("ui.pagination");
  return (
    <nav aria-label={label ?? t("label")} className="flex items-center justify-between gap-3">
      <span className="min-w-28">
        {previousHref === undefined ? null : (
          <LinkButton variant="secondary" href={previousHref} rel="prev">
            <ChevronLeft aria-hidden />
            {t("previous")}
          </LinkButton>
        )}
      </span>
      <span className="text-sm text-ink-soft tabular-nums">{t("position", { page, pages })}</span>
      <span className="min-w-28 text-right">
        {nextHref === undefined ? null : (
          <LinkButton variant="secondary" href={nextHref} rel="next">
            {t("next")}
            <ChevronRight aria-hidden />
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
