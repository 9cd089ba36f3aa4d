"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { LONGEST_MESSAGE } from "@/domain/athlete/staff-message";
import type { BulkAct } from "@/domain/triage/bulk";

/** Does it. What was decided, and for whom as they stood, is in `hidden`; posts `reason` where one is needed. */
export function BulkForm({
  action,
  hidden,
  act,
  takesOff,
  count,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly act: BulkAct;
  /** The act takes a template off instead of giving one. */
  readonly takesOff: boolean;
  readonly count: number;
}) {
  const t = useTranslations("triage.bulk");
  const form = useActionForm(action, "bulk");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ reason: t("reason"), message: t("message") }}>
      {act === "snooze" || act === "template" ? (
        <TextInput
          {...form.field("reason")}
          label={t("reason")}
          hint={act === "template" ? t("reasonHintTemplate") : t("reasonHint")}
          defaultValue={form.value("reason")}
          maxLength={200}
          autoComplete="off"
        />
      ) : null}
      {act === "message" ? (
        <TextArea
          {...form.field("message")}
          label={t("message")}
          hint={t("messageHint")}
          defaultValue={form.value("message")}
          maxLength={LONGEST_MESSAGE}
        />
      ) : null}
      <SubmitButton pendingLabel={t("working")}>
        {takesOff ? t("doOff", { count }) : t(`do.${act}`, { count })}
      </SubmitButton>
    </ActionFormShell>
  );
}
