"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import type { MemberRow, SquadOption } from "./member";
import { RoleChoices } from "./role-choices";
import { SquadChoices } from "./squad-choices";

/**
 * Changes roles and squads of a member. Posts `roles` and `squads` (coached), each once for every one that is ticked, and
 * `athleteSquad`.
 */
export function RolesForm({
  action,
  hidden,
  member,
  squads,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly member: MemberRow;
  readonly squads: readonly SquadOption[];
}) {
  const t = useTranslations("members");
  const form = useActionForm(action, `roles-${member.id}`);
  return (
    <ActionFormShell
      form={form}
      hidden={hidden}
      labels={{ roles: t("roles"), athleteSquad: t("athleteSquad"), squads: t("coachedSquads") }}
    >
      <RoleChoices {...form.field("roles")} defaultValues={form.values("roles", member.roles)} />
      <Select
        {...form.field("athleteSquad")}
        label={t("athleteSquad")}
        hint={t("athleteSquadHint")}
        empty={t("noSquad")}
        options={squads.map(({ id, name }) => ({ value: id, text: name }))}
        defaultValue={form.value("athleteSquad", member.athleteSquad?.id) ?? ""}
      />
      <SquadChoices
        {...form.field("squads")}
        label={t("coachedSquads")}
        hint={null}
        squads={squads}
        defaultValues={form.values(
          "squads",
          member.squads.map(({ id }) => id),
        )}
      />
      <SubmitButton variant="secondary" pendingLabel={t("sending")}>
        {t("saveRoles")}
      </SubmitButton>
    </ActionFormShell>
  );
}
