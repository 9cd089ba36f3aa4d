import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import type { TriageRow } from "@/domain/triage/triage-row";

/** What a row shows when it is unfolded: the course (its children), the next step, and the way to the athlete's page. */
export function UnfoldedRow({
  row,
  base,
  children,
}: {
  readonly row: TriageRow | undefined;
  readonly base: string;
  readonly children: ReactNode;
}) {
  const t = useTranslations("triage");
  const tiers = useTranslations("tiers.action");
  if (row === undefined) return null;
  return (
    <div className="grid gap-4 max-xl:rounded-card max-xl:border max-xl:bg-surface max-xl:p-4 lg:grid-cols-[2fr_1fr]">
      <div className="min-w-0">{children ?? <p className="text-ink-soft">{t("unfold.noTrend")}</p>}</div>
      <div className="space-y-3">
        <h2 className="font-semibold">{t("column.next")}</h2>
        <p>{tiers(row.nextAction)}</p>
        <LinkButton href={`${base}/athletes/${row.athleteId}`} variant="secondary">
          {t("unfold.open-athlete", { name: row.name })}
        </LinkButton>
      </div>
    </div>
  );
}
