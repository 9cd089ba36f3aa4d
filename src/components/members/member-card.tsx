import { CircleCheck, CircleDashed, CircleMinus, CirclePause, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge, type BadgeColour } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/use-action-form";
import type { MembershipState } from "@/domain/access/actor";
import { AccessForm } from "./access-form";
import type { MemberRow, SquadOption } from "./member";
import { RolesForm } from "./roles-form";

const STATES: Readonly<Record<MembershipState, { readonly colour: BadgeColour; readonly icon: LucideIcon }>> =
  {
    invited: { colour: "blue", icon: CircleDashed },
    active: { colour: "green", icon: CircleCheck },
    suspended: { colour: "amber", icon: CirclePause },
    removed: { colour: "grey", icon: CircleMinus },
  };

/** One member: who, roles, squads, state, and the forms that change them. */
export function MemberCard({
  member,
  squads,
  changeRoles,
  changeAccess,
  hidden,
}: {
  readonly member: MemberRow;
  readonly squads: readonly SquadOption[];
  readonly changeRoles: FormAction;
  readonly changeAccess: FormAction;
  readonly hidden: (act: "changeRoles" | "changeAccess") => Readonly<Record<string, string>>;
}) {
  const t = useTranslations("members");
  const { colour, icon: Icon } = STATES[member.state];
  return (
    <Card className="space-y-3 p-4 sm:p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h3 className="font-semibold">
            {member.name}
            {member.self ? <span className="font-normal text-ink-soft"> ({t("you")})</span> : null}
          </h3>
          <p className="text-sm wrap-anywhere text-ink-soft">{member.email}</p>
        </div>
        <Badge size="small" colour={colour} icon={<Icon aria-hidden />}>
          {t(`state.${member.state}`)}
        </Badge>
      </div>
      <p className="text-sm">
        {member.roles.map((role) => t(`role.${role}`)).join(", ")}
        <span className="text-ink-soft">
          {" · "}
          {member.squads.length === 0 ? t("noSquad") : member.squads.map(({ name }) => name).join(", ")}
        </span>
      </p>
      <Disclosure summary={t("change")}>
        <div className="space-y-6">
          {member.state === "active" || member.state === "invited" ? (
            <RolesForm action={changeRoles} hidden={hidden("changeRoles")} member={member} squads={squads} />
          ) : null}
          <div className="border-t pt-4 first:border-t-0 first:pt-0">
            <AccessForm action={changeAccess} hidden={hidden("changeAccess")} member={member} />
          </div>
        </div>
      </Disclosure>
    </Card>
  );
}
