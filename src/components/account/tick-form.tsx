"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { ChoiceRow } from "@/components/ui/choice-row";
import { FieldError } from "@/components/ui/field";
import { scopedFieldId } from "@/components/ui/field-id";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** A tick and a button, for what wants both: posts `field` as "yes". `formName` keeps two of them on one page apart. */
export function TickForm({
  action,
  hidden,
  field,
  tick,
  fieldLabel,
  submit,
  danger = false,
  formName = field,
}: {
  readonly formName?: string;
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly field: "sure" | "agreed";
  readonly tick: string;
  readonly fieldLabel: string;
  readonly submit: string;
  readonly danger?: boolean;
}) {
  const t = useTranslations("account");
  const form = useActionForm(action, formName);
  const { error, scope } = form.field(field);
  const id = scopedFieldId(field, scope);
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ [field]: fieldLabel }}>
      <FieldError name={field} scope={scope} error={error} />
      <ChoiceRow
        choice={{ value: "yes", text: tick }}
        type="checkbox"
        id={id}
        name={field}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <SubmitButton variant={danger ? "danger" : "primary"} pendingLabel={t("sending")}>
        {submit}
      </SubmitButton>
    </ActionFormShell>
  );
}
