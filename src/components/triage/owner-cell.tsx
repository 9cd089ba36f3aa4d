import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { TriageRow } from "@/domain/triage/triage-row";

/** Whose it is, to whom it went when nobody acknowledged it in time, and whether somebody has to get in touch. */
export function OwnerCell({ row, now }: { readonly row: TriageRow; readonly now: number }) {
  const t = useTranslations("triage.owner");
  const format = useFormatter();
  const { owner, escalated, contactBy } = row;
  return (
    <span className="flex flex-col items-start gap-1">
      {owner ?? <span className="text-ink-soft">{t("none")}</span>}
      {escalated === null ? null : (
        <span className="text-xs font-semibold text-tier-red-ink">
          {t(escalated.to === "all" ? "escalatedAll" : "escalatedNext", {
            owner: owner ?? "",
            when: format.relativeTime(new Date(escalated.at), now),
          })}
        </span>
      )}
      {contactBy === null ? null : (
        <Badge size="small" colour={Date.parse(contactBy) < now ? "red" : "amber"}>
          {t("contact")}
        </Badge>
      )}
    </span>
  );
}
