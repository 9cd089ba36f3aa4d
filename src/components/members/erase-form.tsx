"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Erases an athlete for good. Posts `name`, typed anew, to show that this one is meant. */
export function EraseForm({
  action,
  hidden,
  name,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly name: string;
}) {
  const t = useTranslations("members");
  const form = useActionForm(action, "erase");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ name: t("eraseField") }}>
      <TextInput
        {...form.field("name")}
        label={t("eraseName", { name })}
        autoComplete="off"
        maxLength={300}
        defaultValue={form.value("name")}
      />
      <SubmitButton variant="danger" pendingLabel={t("sending")}>
        {t("erase")}
      </SubmitButton>
    </ActionFormShell>
  );
}
