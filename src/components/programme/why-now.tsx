import { useFormatter, useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";

/** Why the programme is as it is since a clinician acted, and until when. */
export function WhyNow({ limits, liftedUntil }: Pick<AthleteStanding, "limits" | "liftedUntil">) {
  const t = useTranslations("programme.why");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  return (
    <>
      {limits.map(({ text, until }) => (
        <Banner key={text} kind="warning" className="mb-5">
          {until === null ? t("limitsOpen", { text }) : t("limits", { text, until: on(until) })}
        </Banner>
      ))}
      {liftedUntil === null ? null : (
        <Banner kind="info" className="mb-5">
          {t("lifted", { until: on(liftedUntil) })}
        </Banner>
      )}
    </>
  );
}
