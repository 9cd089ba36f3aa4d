"use client";

import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import type { ButtonStyle } from "@/components/ui/button-style";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** An act that needs nothing but a reason: a medical review, closing a flag, refusing a referral. Posts `reason`. */
export function ReasonForm({
  action,
  hidden,
  scope,
  lead,
  label,
  variant = "primary",
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** Name of this form, unique on the page. */
  readonly scope: string;
  readonly lead: ReactNode;
  /** Text of the button. */
  readonly label: string;
  readonly variant?: ButtonStyle["variant"];
}) {
  const t = useTranslations("athlete.acts");
  const form = useActionForm(action, scope);
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <p className="text-ink-soft">{lead}</p>
      <TextArea
        {...form.field("reason")}
        label={t("reason")}
        hint={t("reasonHint")}
        defaultValue={form.value("reason")}
        maxLength={1000}
      />
      <SubmitButton wide variant={variant} pendingLabel={t("sending")}>
        {label}
      </SubmitButton>
    </ActionFormShell>
  );
}
