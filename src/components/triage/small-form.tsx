"use client";

import type { ReactNode } from "react";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** A single button that posts what is hidden in it. `label` names it where its text alone would not. */
export function SmallForm({
  action,
  hidden,
  scope,
  label,
  shortcut,
  children,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly scope: string;
  readonly label?: string | undefined;
  /** The single key that presses it. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}) {
  const form = useActionForm(action, scope);
  return (
    <ActionFormShell form={form} hidden={hidden} className="inline-block space-y-2">
      <SubmitButton variant="secondary" size="small" aria-label={label} data-key={shortcut}>
        {children}
      </SubmitButton>
    </ActionFormShell>
  );
}
