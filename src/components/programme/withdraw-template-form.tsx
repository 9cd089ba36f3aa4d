"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Withdraws the template that is named in `hidden`. */
export function WithdrawTemplateForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const form = useActionForm(action, "withdraw");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <SubmitButton variant="secondary">{useTranslations("template")("withdraw")}</SubmitButton>
    </ActionFormShell>
  );
}
