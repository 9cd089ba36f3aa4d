import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";
import { ROLES } from "@/domain/access/actor";
import { useMoment } from "./use-moment";

/** Who did or read what of this athlete, when, and why. */
export function AuditTrail({
  athlete,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete.audit");
  const audit = useTranslations("audit");
  const { at } = useMoment(timeZone);
  return (
    <Card className="p-0 sm:p-0">
      <Disclosure summary={t("title")} className="border-0">
        {athlete.audit.length === 0 ? <p className="text-ink-soft">{t("none")}</p> : null}
        <ol className="divide-y">
          {athlete.audit.map((each) => {
            const roles = each.roles.flatMap((role) =>
              [...ROLES, "guardian" as const].filter((known) => known === role),
            );
            return (
              <li key={each.id} className="py-2.5">
                <p>
                  <span className="font-medium">
                    {audit(audit.has(`action.${each.words}`) ? `action.${each.words}` : "action.other")}
                  </span>
                  {each.reason === null ? null : `: ${each.reason}`}
                </p>
                <p className="text-sm text-ink-soft">
                  {each.actor === "" ? audit("erased") : each.actor}
                  {roles.length === 0
                    ? ""
                    : ` (${roles.map((role) => audit(`role.${role}`)).join(", ")})`},{" "}
                  {at(each.at)}
                  {each.count === 1
                    ? null
                    : ` (${audit("times", { count: each.count, since: at(each.since) })})`}
                </p>
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </Card>
  );
}
