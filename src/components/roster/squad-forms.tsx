"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

interface Props {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}

/** Gives a squad another name. Posts `name`. */
export function RenameSquadForm({ action, hidden, name }: Props & { readonly name: string }) {
  const t = useTranslations("roster");
  const form = useActionForm(action, "rename");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ name: t("name") }}>
      <TextInput
        {...form.field("name")}
        label={t("name")}
        defaultValue={form.value("name", name)}
        maxLength={60}
        autoComplete="off"
      />
      <SubmitButton variant="secondary" pendingLabel={t("sending")}>
        {t("rename")}
      </SubmitButton>
    </ActionFormShell>
  );
}

/** Closes a squad. Posts `to`, where its athletes go; without athletes there is nothing to choose. */
export function CloseSquadForm({
  action,
  hidden,
  others,
  empty,
}: Props & { readonly others: readonly SelectOption[]; readonly empty: boolean }) {
  const t = useTranslations("roster");
  const form = useActionForm(action, "close");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ to: t("closeTo") }}>
      {empty ? null : (
        <Select
          {...form.field("to")}
          label={t("closeTo")}
          empty={t("choose")}
          options={others}
          defaultValue={form.value("to") ?? ""}
        />
      )}
      <SubmitButton variant="danger" pendingLabel={t("sending")}>
        {t("close")}
      </SubmitButton>
    </ActionFormShell>
  );
}
