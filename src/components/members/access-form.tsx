"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import type { MembershipState } from "@/domain/access/actor";
import type { MemberRow } from "./member";

const CHOICES: Readonly<Record<MembershipState, readonly ("suspended" | "active" | "removed")[]>> = {
  invited: ["removed"],
  active: ["suspended", "removed"],
  suspended: ["active", "removed"],
  removed: ["active"],
};

const WORDS = { suspended: "suspend", active: "reactivate", removed: "remove" } as const;

/** Suspends, reactivates or removes a member. Posts `reason` and `state`, the value of the button that was pressed. */
export function AccessForm({
  action,
  hidden,
  member,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly member: MemberRow;
}) {
  const t = useTranslations("members");
  const form = useActionForm(action, `access-${member.id}`);
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ reason: t("reason") }}>
      <TextInput
        {...form.field("reason")}
        label={t("reason")}
        hint={`${t("reasonHint")} ${t("accessHint")}`}
        maxLength={500}
        autoComplete="off"
        defaultValue={form.value("reason")}
      />
      <div className="flex flex-wrap gap-3">
        {CHOICES[member.state].map((state) => (
          <SubmitButton
            key={state}
            name="state"
            value={state}
            variant={state === "removed" ? "danger" : "secondary"}
          >
            {t(WORDS[state])}
          </SubmitButton>
        ))}
      </div>
    </ActionFormShell>
  );
}
