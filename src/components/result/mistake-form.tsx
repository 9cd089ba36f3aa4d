"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Says that an emergency answer was a slip. Posts `reason`. The flag stays until a clinician closes it. */
export function MistakeForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("result.emergency");
  const form = useActionForm(action, "mistake");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ reason: t("mistakeReason") }}>
      <TextArea
        {...form.field("reason")}
        label={t("mistakeReason")}
        defaultValue={form.value("reason")}
        maxLength={500}
        required
      />
      <SubmitButton variant="secondary" pendingLabel={t("mistakeSending")}>
        {t("mistakeSend")}
      </SubmitButton>
    </ActionFormShell>
  );
}
