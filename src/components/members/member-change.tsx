import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { FormAction } from "@/components/ui/use-action-form";
import { AccessForm } from "./access-form";
import { EraseForm } from "./erase-form";
import type { MemberRow, SquadOption } from "./member";
import { RolesForm } from "./roles-form";

/** The forms of one member: roles and squads, access, and erasing an athlete for good. */
export function MemberChange({
  member,
  squads,
  change,
  erase,
  hidden,
  eraseHidden,
  backHref,
}: {
  readonly member: MemberRow;
  readonly squads: readonly SquadOption[];
  readonly change: FormAction;
  readonly erase: FormAction;
  readonly hidden: () => Readonly<Record<string, string>>;
  readonly eraseHidden: () => Readonly<Record<string, string>>;
  readonly backHref: string;
}) {
  const t = useTranslations("members");
  return (
    <Card className="mb-5 space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <CardTitle>{t("changing", { name: member.name })}</CardTitle>
          <p className="text-sm wrap-anywhere text-ink-soft">
            {member.email} · {t(`state.${member.state}`)}
          </p>
        </div>
        <LinkButton variant="secondary" size="small" href={backHref}>
          {t("back")}
        </LinkButton>
      </div>
      {member.state === "active" || member.state === "invited" ? (
        <RolesForm action={change} hidden={hidden()} member={member} squads={squads} />
      ) : null}
      <section className="space-y-3 border-t pt-4">
        <h3 className="font-semibold">{t("access")}</h3>
        <AccessForm action={change} hidden={hidden()} member={member} />
      </section>
      {member.athleteId === null || member.self ? null : (
        <section className="space-y-3 border-t pt-4">
          <h3 className="font-semibold">{t("eraseTitle")}</h3>
          <p className="max-w-prose">{t("eraseText")}</p>
          <EraseForm action={erase} hidden={eraseHidden()} name={member.name} />
        </section>
      )}
    </Card>
  );
}
