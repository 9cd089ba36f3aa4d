"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { DateInput } from "@/components/ui/date-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Records that the athlete was seen. Posts `seenOn` (YYYY-MM-DD). */
export function RecordSeenForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("athlete.acts");
  const form = useActionForm(action, "seen");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <DateInput {...form.field("seenOn")} label={t("seenOn")} defaultValue={form.value("seenOn")} />
      <SubmitButton wide pendingLabel={t("sending")}>
        {t("recordSeen")}
      </SubmitButton>
    </ActionFormShell>
  );
}
