"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import type { SquadOption } from "./member";
import { RoleChoices } from "./role-choices";
import { SquadChoices } from "./squad-choices";

/** Invites by mail. Posts `email`, `givenName`, `familyName`, `roles` (many), `squads` (many). */
export function InviteForm({
  action,
  hidden,
  squads,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly squads: readonly SquadOption[];
}) {
  const t = useTranslations("members");
  const form = useActionForm(action, "invite");
  return (
    <ActionFormShell
      form={form}
      hidden={hidden}
      labels={{
        email: t("email"),
        givenName: t("givenName"),
        familyName: t("familyName"),
        roles: t("roles"),
        squads: t("squads"),
      }}
    >
      <TextInput
        {...form.field("email")}
        type="email"
        label={t("email")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={form.value("email")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          {...form.field("givenName")}
          label={t("givenName")}
          autoComplete="off"
          maxLength={100}
          defaultValue={form.value("givenName")}
        />
        <TextInput
          {...form.field("familyName")}
          label={t("familyName")}
          autoComplete="off"
          maxLength={100}
          defaultValue={form.value("familyName")}
        />
      </div>
      <RoleChoices {...form.field("roles")} defaultValues={form.values("roles")} />
      <SquadChoices {...form.field("squads")} squads={squads} defaultValues={form.values("squads")} />
      <SubmitButton pendingLabel={t("sending")}>{t("invite")}</SubmitButton>
    </ActionFormShell>
  );
}
