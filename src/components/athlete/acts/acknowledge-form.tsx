"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Acknowledges and names an owner. Posts `owner`, a membership id. */
export function AcknowledgeForm({
  action,
  hidden,
  owners,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly owners: readonly { readonly id: string; readonly name: string; readonly away: boolean }[];
}) {
  const t = useTranslations("athlete.acts");
  const form = useActionForm(action, "acknowledge");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <p className="text-ink-soft">{t("acknowledgeLead")}</p>
      <Select
        {...form.field("owner")}
        label={t("owner")}
        empty={t("chooseOwner")}
        defaultValue={form.value("owner", "")}
        options={owners.map(({ id, name, away }) => ({
          value: id,
          text: away ? t("ownerAway", { name }) : name,
        }))}
      />
      <SubmitButton wide pendingLabel={t("sending")}>
        {t("acknowledge")}
      </SubmitButton>
    </ActionFormShell>
  );
}
