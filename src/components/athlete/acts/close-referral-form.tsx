"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Closes a referral and the flags that are ticked. Posts `reason` and any number of `flags` (flag ids). */
export function CloseReferralForm({
  action,
  hidden,
  flags,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** The open flags with a line of text each. */
  readonly flags: readonly { readonly id: string; readonly text: string }[];
}) {
  const t = useTranslations("athlete.acts");
  const form = useActionForm(action, "close-referral");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <p className="text-ink-soft">{t("closeReferralLead")}</p>
      {flags.length > 0 ? (
        <CheckboxGroup
          {...form.field("flags")}
          label={t("flagsToClose")}
          hint={t("flagsToCloseHint")}
          choices={flags.map(({ id, text }) => ({ value: id, text }))}
          defaultValues={form.values("flags")}
        />
      ) : null}
      <TextArea
        {...form.field("reason")}
        label={t("reason")}
        hint={t("reasonHint")}
        defaultValue={form.value("reason")}
        maxLength={1000}
      />
      <SubmitButton wide pendingLabel={t("sending")}>
        {t("closeReferral")}
      </SubmitButton>
    </ActionFormShell>
  );
}
