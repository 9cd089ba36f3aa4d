"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Asks for a code. Posts `code`. */
export function CodeForm({ action }: { readonly action: FormAction }) {
  const t = useTranslations("roster.join");
  const form = useActionForm(action, "code");
  return (
    <ActionFormShell form={form} hidden={{}} labels={{ code: t("code") }}>
      <TextInput
        {...form.field("code")}
        label={t("code")}
        hint={t("codeHint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={30}
        className="font-mono tracking-wider uppercase"
        defaultValue={form.value("code")}
      />
      <SubmitButton wide pendingLabel={t("sending")}>
        {t("go")}
      </SubmitButton>
    </ActionFormShell>
  );
}

/** Joins a squad. Posts `givenName`, `familyName`, `email` and the hidden `code`. */
export function JoinForm({ action, code }: { readonly action: FormAction; readonly code: string }) {
  const t = useTranslations("roster.join");
  const form = useActionForm(action, "join");
  return (
    <ActionFormShell
      form={form}
      hidden={{ code }}
      labels={{ givenName: t("givenName"), familyName: t("familyName"), email: t("email"), code: t("code") }}
    >
      <TextInput
        {...form.field("givenName")}
        label={t("givenName")}
        autoComplete="given-name"
        maxLength={100}
        defaultValue={form.value("givenName")}
      />
      <TextInput
        {...form.field("familyName")}
        label={t("familyName")}
        autoComplete="family-name"
        maxLength={100}
        defaultValue={form.value("familyName")}
      />
      <TextInput
        {...form.field("email")}
        type="email"
        label={t("email")}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={form.value("email")}
      />
      <SubmitButton wide size="large" pendingLabel={t("sending")}>
        {t("submit")}
      </SubmitButton>
    </ActionFormShell>
  );
}
