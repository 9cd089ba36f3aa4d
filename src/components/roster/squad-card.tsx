import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { SquadRecord } from "@/domain/roster/squad";

/** One squad in the list: who coaches it, how many run in it, whether it can be joined. */
export function SquadCard({
  squad,
  href,
  timeZone,
}: {
  readonly squad: SquadRecord;
  readonly href: string;
  readonly timeZone: string;
}) {
  const t = useTranslations("roster");
  const format = useFormatter();
  return (
    <Card className="space-y-1 p-4 sm:p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="min-w-0 font-semibold">
          <a
            className="inline-flex min-h-11 items-center text-accent wrap-anywhere underline underline-offset-4"
            href={href}
          >
            {squad.name}
          </a>
        </h2>
        {squad.closedAt === null ? (
          <span className="text-sm tabular-nums">{t("athletes", { count: squad.athletes })}</span>
        ) : (
          <Badge size="small">{t("closed")}</Badge>
        )}
      </div>
      {squad.closedAt === null ? (
        <p className="text-sm text-ink-soft">
          {squad.coaches.length === 0 ? t("noCoach") : t("coaches", { names: squad.coaches.join(", ") })}
          {squad.codeUntil === null
            ? null
            : ` · ${t("codeUntil", {
                when: format.dateTime(new Date(squad.codeUntil), { dateStyle: "medium", timeZone }),
              })}`}
        </p>
      ) : null}
    </Card>
  );
}
