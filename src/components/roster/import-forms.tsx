"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { FileInput } from "@/components/ui/file-input";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { LARGEST_FILE } from "@/domain/roster/import";

interface Props {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}

/** Uploads a file of athletes. Posts `file` and `otherwise`, the squad of rows that name none. */
export function UploadForm({ action, hidden, squads }: Props & { readonly squads: readonly SelectOption[] }) {
  const t = useTranslations("roster.import");
  const form = useActionForm(action, "upload");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ file: t("file"), otherwise: t("otherwise") }}>
      <FileInput
        {...form.field("file")}
        label={t("file")}
        hint={t("fileHint")}
        accept=".csv,text/csv,text/plain"
        most={LARGEST_FILE}
        tooLarge={t("fileTooLarge")}
      />
      <Select
        {...form.field("otherwise")}
        label={t("otherwise")}
        empty={t("noneOtherwise")}
        options={squads}
        defaultValue={form.value("otherwise") ?? ""}
      />
      <SubmitButton pendingLabel={t("reading")}>{t("upload")}</SubmitButton>
    </ActionFormShell>
  );
}

/** Makes what the preview shows. */
export function ConfirmForm({ action, hidden, count }: Props & { readonly count: number }) {
  const t = useTranslations("roster.import");
  const form = useActionForm(action, "confirm");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <SubmitButton pendingLabel={t("sending")}>{t("confirm", { count })}</SubmitButton>
    </ActionFormShell>
  );
}

/** Forgets the preview. */
export function CancelForm({ action, hidden }: Props) {
  const t = useTranslations("roster.import");
  const form = useActionForm(action, "cancel");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <SubmitButton variant="secondary" pendingLabel={t("sending")}>
        {t("cancel")}
      </SubmitButton>
    </ActionFormShell>
  );
}
