"use client";

import { ActionFormShell } from "../ui/action-form-shell";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

/** The one button of a page that a link by mail opens: opening the page does nothing, the post does. */
export function FollowLinkForm({
  title,
  text,
  action,
  hidden,
  label,
}: {
  readonly title: string;
  readonly text: string;
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
}) {
  const form = useActionForm(action, "follow-link");
  return (
    <div className="space-y-5">
      <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
      <p>{text}</p>
      <ActionFormShell form={form} hidden={hidden}>
        {form.state.status === "done" ? null : (
          <SubmitButton size="large" wide pendingLabel={label}>
            {label}
          </SubmitButton>
        )}
      </ActionFormShell>
    </div>
  );
}
