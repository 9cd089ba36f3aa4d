"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Card, CardTitle } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Opens a squad. Posts `name`. */
export function SquadForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("members.squad");
  const form = useActionForm(action, "squad");
  return (
    <Card className="mt-5 space-y-3">
      <CardTitle>{t("title")}</CardTitle>
      <ActionFormShell form={form} hidden={hidden} labels={{ name: t("name") }}>
        <TextInput
          {...form.field("name")}
          label={t("name")}
          defaultValue={form.value("name")}
          maxLength={60}
        />
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </ActionFormShell>
    </Card>
  );
}
