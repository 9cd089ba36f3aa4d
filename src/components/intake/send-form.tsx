"use client";

import { ActionFormShell } from "../ui/action-form-shell";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

/** The button that sends what was looked over. */
export function SendForm({
  action,
  hidden,
  label,
  pendingLabel,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
  readonly pendingLabel: string;
}) {
  const form = useActionForm(action, "send");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <SubmitButton size="large" pendingLabel={pendingLabel}>
        {label}
      </SubmitButton>
    </ActionFormShell>
  );
}
