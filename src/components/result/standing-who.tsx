import { AlarmClock, EyeOff } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";

/** Who has taken it, or by when somebody should have; never a time that is over without saying so. */
export function StandingWho({
  standing,
  hasClinician,
  timeZone,
}: {
  readonly standing: AthleteStanding;
  readonly hasClinician: boolean;
  readonly timeZone: string;
}) {
  const t = useTranslations("result");
  const format = useFormatter();
  const at = (instant: string) =>
    format.dateTime(new Date(instant), {
      weekday: "long",
      day: "numeric",
      month: "long",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
    });
  const { taken, takeBy } = standing;
  return (
    <Card className="space-y-2" data-print="whole">
      <CardTitle>{t("who.title")}</CardTitle>
      {hasClinician ? null : <p>{t("who.nobody")}</p>}
      {taken !== null ? (
        <p>
          {taken.owner === null
            ? t("standing.who.takenNobody", { when: at(taken.at) })
            : t("standing.who.taken", { owner: taken.owner, when: at(taken.at) })}
        </p>
      ) : takeBy?.late ? (
        <p className="flex items-start gap-2 font-semibold text-tier-red-ink">
          <AlarmClock aria-hidden className="mt-0.5 size-5 shrink-0" />
          {t("standing.who.late", { by: at(takeBy.at) })}
        </p>
      ) : hasClinician ? (
        <p>{takeBy === null ? t("who.clinicianNoTime") : t("who.clinician", { by: at(takeBy.at) })}</p>
      ) : null}
      <p className="flex items-start gap-2 font-semibold">
        <EyeOff aria-hidden className="mt-0.5 size-5 shrink-0" />
        {t("who.notWatched")}
      </p>
      <p className="text-sm text-ink-soft">{t("who.seen")}</p>
    </Card>
  );
}
