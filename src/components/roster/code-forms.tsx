"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { CODE_DAYS } from "@/domain/roster/squad-code";

interface Props {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}

/** Makes a code, in place of the one before. Posts `days`. */
export function NewCodeForm({ action, hidden, replaces }: Props & { readonly replaces: boolean }) {
  const t = useTranslations("roster");
  const form = useActionForm(action, "new-code");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ days: t("code.days") }}>
      <Select
        {...form.field("days")}
        label={t("code.days")}
        hint={replaces ? t("code.replaceHint") : undefined}
        options={CODE_DAYS.map((days) => ({ value: days, text: t("code.day", { count: Number(days) }) }))}
        defaultValue={form.value("days", "30") ?? ""}
      />
      <SubmitButton variant="secondary" pendingLabel={t("sending")}>
        {replaces ? t("code.replace") : t("code.make")}
      </SubmitButton>
    </ActionFormShell>
  );
}

/** Takes the code back. */
export function RevokeCodeForm({ action, hidden }: Props) {
  const t = useTranslations("roster");
  const form = useActionForm(action, "revoke-code");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <SubmitButton variant="danger" pendingLabel={t("sending")}>
        {t("code.revoke")}
      </SubmitButton>
    </ActionFormShell>
  );
}
