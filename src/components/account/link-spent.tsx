import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { AccountCard } from "./account-card";

/**
 * A mailed link that is unknown, spent or expired, all alike. `askHref`: where to ask for a new one; null: an invitation.
 * `signInHref`: what the link was for can be done by whoever signs in.
 */
export function LinkSpent(props: { readonly askHref: string | null } | { readonly signInHref: string }) {
  const t = useTranslations("account.spent");
  if ("signInHref" in props) {
    return (
      <AccountCard title={t("title")} lead={t("signInText")}>
        <LinkButton href={props.signInHref}>{t("signIn")}</LinkButton>
      </AccountCard>
    );
  }
  const { askHref } = props;
  return (
    <AccountCard title={t("title")} lead={t("text")}>
      {askHref === null ? <p>{t("askInvitation")}</p> : <LinkButton href={askHref}>{t("ask")}</LinkButton>}
    </AccountCard>
  );
}
