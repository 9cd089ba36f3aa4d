"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Banner } from "@/components/ui/banner";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { AccountCard } from "./account-card";
import { PasswordInput } from "./password-input";

/** What happened just before: shown above the form. */
export type SignInNotice = "signed-out" | "password-set" | "joined";

/** Signs in. Posts `email` and `password`; an action and a method, so that nothing lands in the address. */
export function SignInForm({
  action,
  hidden = {},
  forgotHref,
  notice = null,
}: {
  readonly action: FormAction;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly forgotHref: string;
  readonly notice?: SignInNotice | null;
}) {
  const t = useTranslations("account");
  const form = useActionForm(action, "sign-in");
  return (
    <AccountCard title={t("signIn.title")}>
      {notice === null || form.state.status !== "idle" ? null : (
        <Banner kind="success" announce>
          {t(`notice.${notice}`)}
        </Banner>
      )}
      <ActionFormShell form={form} hidden={hidden} labels={{ email: t("email"), password: t("password") }}>
        <TextInput
          {...form.field("email")}
          type="email"
          label={t("email")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={form.value("email")}
        />
        <PasswordInput {...form.field("password")} label={t("password")} autoComplete="current-password" />
        <SubmitButton wide size="large" pendingLabel={t("sending")}>
          {t("signIn.submit")}
        </SubmitButton>
      </ActionFormShell>
      <div className="space-y-3 border-t pt-4">
        <a
          href={forgotHref}
          className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4"
        >
          {t("signIn.forgot")}
        </a>
        <p className="text-sm text-ink-soft">{t("signIn.noAccount")}</p>
      </div>
    </AccountCard>
  );
}
