"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import type { NoteAudience } from "@/domain/athlete/athlete-record";

/** Writes a note. Posts `text` and `audience`; nobody is chosen beforehand. */
export function NoteForm({
  action,
  hidden,
  audiences,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly audiences: readonly NoteAudience[];
}) {
  const t = useTranslations("athlete");
  const form = useActionForm(action, "note");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <TextArea
        {...form.field("text")}
        label={t("acts.noteText")}
        defaultValue={form.value("text")}
        maxLength={2000}
      />
      <Select
        {...form.field("audience")}
        label={t("acts.audience")}
        empty=""
        defaultValue={form.value("audience", "")}
        options={audiences.map((value) => ({ value, text: t(`notes.${value}`) }))}
      />
      <SubmitButton variant="secondary" pendingLabel={t("acts.sending")}>
        {t("acts.save")}
      </SubmitButton>
    </ActionFormShell>
  );
}
