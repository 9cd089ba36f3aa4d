"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "../ui/action-form-shell";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

/** Ends one absence, or takes it back before it begins. */
export function EndAbsenceForm({
  action,
  hidden,
  absenceId,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly absenceId: string;
}) {
  const t = useTranslations("ownership.cover");
  const form = useActionForm(action, `end-${absenceId}`);
  return (
    <ActionFormShell form={form} hidden={{ ...hidden, absenceId }}>
      <SubmitButton variant="secondary">{t("end")}</SubmitButton>
    </ActionFormShell>
  );
}
