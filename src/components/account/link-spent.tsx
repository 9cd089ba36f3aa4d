import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { AccountCard } from "./account-card";

/** A mailed link that is unknown, spent or expired, all alike. `askHref`: where to ask for a new one; null: an invitation. */
export function LinkSpent({ askHref }: { readonly askHref: string | null }) {
  const t = useTranslations("account.spent");
  return (
    <AccountCard title={t("title")} lead={t("text")}>
      {askHref === null ? <p>{t("askInvitation")}</p> : <LinkButton href={askHref}>{t("ask")}</LinkButton>}
    </AccountCard>
  );
}
