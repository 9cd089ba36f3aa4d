"use client";

import { useTranslations } from "next-intl";
import { ATTEMPT_OUTCOMES, CAME_OF } from "@/domain/check-in/contact";
import { ActionFormShell } from "../ui/action-form-shell";
import { RadioGroup } from "../ui/radio-group";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { useActionForm, type FormAction } from "../ui/use-action-form";

/** What came of trying to reach somebody. `mayNote`: this reader may write, and read, what was said. */
export function AttemptForm({
  action,
  hidden,
  mayNote,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly mayNote: boolean;
}) {
  const t = useTranslations("contacts");
  const form = useActionForm(action, "attempt");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <RadioGroup
        {...form.field("outcome")}
        label={t("form.outcome")}
        columns="two-if-room"
        choices={ATTEMPT_OUTCOMES.map((value) => ({ value, text: t(`outcome.${value}`) }))}
        defaultValue={form.value("outcome")}
      />
      <RadioGroup
        {...form.field("cameOf")}
        label={t("form.cameOf")}
        hint={t("form.cameOfHint")}
        choices={CAME_OF.map((value) => ({ value, text: t(`cameOf.${value}`) }))}
        clearLabel={t("form.clear")}
        defaultValue={form.value("cameOf")}
      />
      {mayNote ? (
        <TextArea
          {...form.field("note")}
          label={t("form.note")}
          hint={t("form.noteHint")}
          defaultValue={form.value("note")}
          maxLength={2000}
        />
      ) : null}
      <p className="text-sm text-ink-soft">{t("form.next")}</p>
      <SubmitButton wide pendingLabel={t("form.sending")}>
        {t("form.send")}
      </SubmitButton>
    </ActionFormShell>
  );
}
