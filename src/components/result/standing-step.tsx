import { AlarmClock } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";

/** The next step with its day; a day that is over is said to be over, with what to do. */
export function StandingStep({ standing }: { readonly standing: AthleteStanding }) {
  const t = useTranslations("result.standing");
  const format = useFormatter();
  const { kind, on, late } = standing.step;
  const day =
    on === null
      ? ""
      : format.dateTime(new Date(`${on.slice(0, 10)}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  const key = kind === "limits" && on === null ? "limits-open" : kind;
  return (
    <Card className="space-y-2 border-accent" data-print="whole">
      <CardTitle>{t("stepTitle")}</CardTitle>
      <p className="font-medium">{t(`step.${key}`, { on: day, to: standing.referral?.to ?? "" })}</p>
      {late ? (
        <p className="flex items-start gap-2 font-semibold text-tier-red-ink">
          <AlarmClock aria-hidden className="mt-0.5 size-5 shrink-0" />
          {t("late", { on: day })}
        </p>
      ) : null}
    </Card>
  );
}
