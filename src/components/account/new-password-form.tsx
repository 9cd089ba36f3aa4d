"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { AccountCard } from "./account-card";
import { PasswordInput } from "./password-input";

/**
 * Spends a mailed link: sets a new password, or joins an organisation. Opening the page spends nothing; the post does.
 * Posts `password` (not when somebody with a password joins) and the hidden `token`.
 */
export function NewPasswordForm({
  action,
  hidden,
  email,
  organisation = null,
  hasPassword = false,
}: {
  readonly action: FormAction;
  /** `token` and nothing that names the person. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly email: string;
  /** Name of the organisation that an invitation is for; null: a password reset. */
  readonly organisation?: string | null;
  readonly hasPassword?: boolean;
}) {
  const t = useTranslations("account");
  const form = useActionForm(action, "new-password");
  const joins = organisation !== null;
  const asksPassword = !(joins && hasPassword);
  return (
    <AccountCard
      title={joins ? t("invitation.title", { organisation }) : t("reset.title")}
      lead={
        joins ? (
          <>
            <p>{t("invitation.lead", { email })}</p>
            {hasPassword ? <p>{t("invitation.withPassword")}</p> : null}
          </>
        ) : (
          t("reset.lead", { email })
        )
      }
    >
      <ActionFormShell form={form} hidden={hidden} labels={{ password: t("newPassword") }}>
        {asksPassword ? (
          <>
            {/* For password managers: has no name, so it is not posted. */}
            <input type="email" value={email} autoComplete="username" readOnly hidden />
            <PasswordInput
              {...form.field("password")}
              label={t("newPassword")}
              hint={t("passwordHint")}
              autoComplete="new-password"
            />
          </>
        ) : null}
        <SubmitButton wide size="large" pendingLabel={t("sending")}>
          {joins ? t("invitation.submit") : t("reset.submit")}
        </SubmitButton>
      </ActionFormShell>
    </AccountCard>
  );
}
