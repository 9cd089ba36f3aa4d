"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "../ui/action-form-shell";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

/** Takes a run out of the log. */
export function RemoveRunForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("runLog.correct");
  const form = useActionForm(action, "remove-run");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <p className="text-ink-soft">{t("removeLead")}</p>
      <SubmitButton variant="secondary" pendingLabel={t("removing")}>
        {t("remove")}
      </SubmitButton>
    </ActionFormShell>
  );
}
