import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { TriageRow } from "@/domain/triage/triage-row";
import { LevelBadge } from "./level-badge";

/** Level as word, icon and colour, what it means for running, and the kind of concern. */
export function StatusCell({ row }: { readonly row: TriageRow }) {
  const t = useTranslations("triage");
  const tiers = useTranslations("tiers");
  const ui = useTranslations("ui");
  const format = useFormatter();
  return (
    <span className="flex flex-col items-start gap-1">
      <LevelBadge row={row} />
      {row.categories.length > 0 ? (
        <span className="font-medium">
          {row.categories.map((category) => tiers(`category.${category}`)).join(", ")}
        </span>
      ) : null}
      {row.tier === null ? null : (
        <span className="text-xs text-ink-soft first-letter:uppercase">
          {tiers(`running.${row.running}`)}
        </span>
      )}
      {row.nearest === null ? null : (
        <span className="text-xs font-medium text-ink-soft">
          {t("nearest", { level: ui(`tier.${row.nearest}`) })}
        </span>
      )}
      {row.membershipEnded === null ? null : (
        <Badge size="small" colour="grey">
          {t(`membership.${row.membershipEnded}`)}
        </Badge>
      )}
      {row.consentWithdrawn ? (
        <Badge size="small" colour="grey">
          {t("consentWithdrawn")}
        </Badge>
      ) : null}
      {row.snoozedUntil === null ? null : (
        <Badge size="small" colour="grey">
          {t("snoozed", {
            when: format.dateTime(new Date(row.snoozedUntil), { dateStyle: "medium" }),
            reason: row.snoozeReason ?? "",
          })}
        </Badge>
      )}
      {row.reviewRequested ? (
        <Badge size="small" colour="blue">
          {t("reviewRequested")}
        </Badge>
      ) : null}
    </span>
  );
}
