import { useTranslations } from "next-intl";
import { TierBadge } from "@/components/ui/tier-badge";
import type { TriageRow } from "@/domain/triage/triage-row";

/** The level of an athlete, or how a clinician has dealt with all of it. */
export function LevelBadge({ row: { headline, tier, colour } }: { readonly row: TriageRow }) {
  const tiers = useTranslations("tiers");
  const isDealtWith = headline === "lifted" || headline === "limits" || headline === "closed";
  return (
    <TierBadge
      size="small"
      tier={tier}
      colour={colour}
      word={isDealtWith ? tiers(`headline.${headline}`) : undefined}
    />
  );
}
