import { EyeOff } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteResult } from "@/domain/athlete/result";

/** Who looks at the result and by when, and that nobody watches it in real time. */
export function WhoLooks({
  result,
  timeZone,
}: {
  readonly result: AthleteResult;
  readonly timeZone: string;
}) {
  const t = useTranslations("result.who");
  const late = useTranslations("result.standing.who");
  const format = useFormatter();
  const { reviewer } = result;
  const by = reviewer?.by
    ? format.dateTime(new Date(reviewer.by), {
        weekday: "long",
        day: "numeric",
        month: "long",
        hour: "2-digit",
        minute: "2-digit",
        timeZone,
      })
    : null;
  return (
    <Card className="space-y-2" data-print="whole">
      <CardTitle>{t("title")}</CardTitle>
      <p>
        {reviewer === null
          ? t("nobody")
          : by === null
            ? t(`${reviewer.role}NoTime`)
            : reviewer.late
              ? late("late", { by })
              : t(reviewer.role, { by })}
      </p>
      <p className="flex items-start gap-2 font-semibold">
        <EyeOff aria-hidden className="mt-0.5 size-5 shrink-0" />
        {t("notWatched")}
      </p>
      <p className="text-sm text-ink-soft">{t("seen")}</p>
    </Card>
  );
}
