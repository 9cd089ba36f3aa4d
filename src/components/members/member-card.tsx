import { CircleCheck, CircleDashed, CircleMinus, CirclePause, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge, type BadgeColour } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { MembershipState } from "@/domain/access/actor";
import type { MemberRow } from "./member";

const STATES: Readonly<Record<MembershipState, { readonly colour: BadgeColour; readonly icon: LucideIcon }>> =
  {
    invited: { colour: "blue", icon: CircleDashed },
    active: { colour: "green", icon: CircleCheck },
    suspended: { colour: "amber", icon: CirclePause },
    removed: { colour: "grey", icon: CircleMinus },
  };

/** One member: who, roles, squads, state, and the way to change them. */
export function MemberCard({
  member,
  changeHref,
}: {
  readonly member: MemberRow;
  readonly changeHref: string;
}) {
  const t = useTranslations("members");
  const { colour, icon: Icon } = STATES[member.state];
  const squads = [...(member.athleteSquad === null ? [] : [member.athleteSquad]), ...member.squads];
  return (
    <Card className="space-y-2 p-4 sm:p-4">
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
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-sm">
          {member.roles.map((role) => t(`role.${role}`)).join(", ")}
          <span className="text-ink-soft">
            {" · "}
            {squads.length === 0 ? t("noSquad") : [...new Set(squads.map(({ name }) => name))].join(", ")}
          </span>
        </p>
        <LinkButton
          variant="quiet"
          size="small"
          href={changeHref}
          aria-label={t("changing", { name: member.name })}
        >
          {t("changeLink")}
        </LinkButton>
      </div>
    </Card>
  );
}
