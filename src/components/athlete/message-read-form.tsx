"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Says that the message in `hidden` is read. */
export function MessageReadForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("athlete.messages");
  const form = useActionForm(action, `read-${hidden["message"] ?? ""}`);
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <SubmitButton variant="secondary" size="small">
        {t("markRead")}
      </SubmitButton>
    </ActionFormShell>
  );
}
