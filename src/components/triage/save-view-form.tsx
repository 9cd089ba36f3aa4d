"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { ChoiceRow } from "@/components/ui/choice-row";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { LONGEST_VIEW_NAME } from "@/domain/triage/saved-view";

/** Saves how the table looks now. Posts `name`, `shared` and, hidden, `address`. */
export function SaveViewForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("triage.views");
  const form = useActionForm(action, "save-view");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ name: t("name") }}>
      <p className="text-sm text-ink-soft">{t("lead")}</p>
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto_auto]">
        <TextInput
          {...form.field("name")}
          label={t("name")}
          defaultValue={form.value("name")}
          maxLength={LONGEST_VIEW_NAME}
          autoComplete="off"
        />
        <ChoiceRow
          type="checkbox"
          name="shared"
          choice={{ value: "yes", text: t("shared") }}
          defaultChecked={form.value("shared") === "yes"}
        />
        <SubmitButton className="min-h-12">{t("save")}</SubmitButton>
      </div>
    </ActionFormShell>
  );
}
