"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { AccountCard } from "./account-card";

/** Asks for a link to set a new password. Posts `email`; says the same for every address. */
export function ForgotPasswordForm({
  action,
  hidden = {},
  signInHref,
}: {
  readonly action: FormAction;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly signInHref: string;
}) {
  const t = useTranslations("account");
  const form = useActionForm(action, "forgot");
  return (
    <AccountCard title={t("forgot.title")} lead={t("forgot.lead")}>
      <ActionFormShell form={form} hidden={hidden}>
        <TextInput
          {...form.field("email")}
          type="email"
          label={t("email")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={form.value("email")}
        />
        <SubmitButton wide pendingLabel={t("sending")}>
          {t("forgot.submit")}
        </SubmitButton>
      </ActionFormShell>
      <a
        href={signInHref}
        className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4"
      >
        {t("forgot.back")}
      </a>
    </AccountCard>
  );
}
