"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { DateInput } from "@/components/ui/date-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Lifts the restrictions of one flag for a time. Posts `untilOn` (YYYY-MM-DD) and `reason`. */
export function LiftForm({
  action,
  hidden,
  flagId,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly flagId: string;
}) {
  const t = useTranslations("athlete.acts");
  const form = useActionForm(action, `lift-${flagId}`);
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <p className="text-ink-soft">{t("liftLead")}</p>
      <DateInput {...form.field("untilOn")} label={t("untilOn")} defaultValue={form.value("untilOn")} />
      <TextArea
        {...form.field("reason")}
        label={t("reason")}
        hint={t("reasonHint")}
        defaultValue={form.value("reason")}
        maxLength={2000}
      />
      <SubmitButton wide variant="secondary" pendingLabel={t("sending")}>
        {t("lift")}
      </SubmitButton>
    </ActionFormShell>
  );
}
