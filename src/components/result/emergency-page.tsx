import { Siren } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteResult } from "@/domain/athlete/result";
import { AboutResult } from "./about-result";
import { CallLink } from "./call-link";
import { lineKeys } from "./numbered-messages";
import { Reasons } from "./reasons";
import { WhoLooks } from "./who-looks";

/** The result of an emergency: calling comes first, everything else after it. `mistake`: the form to take a slip back. */
export function EmergencyPage({
  result,
  timeZone,
  mistake,
  answers,
}: {
  readonly result: AthleteResult;
  readonly timeZone: string;
  readonly mistake?: ReactNode;
  /** The answers as they were sent. */
  readonly answers?: ReactNode;
}) {
  const t = useTranslations("result");
  const number = result.emergencyNumber;
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <section
        className="space-y-5 rounded-card border-4 border-emergency bg-surface p-5 sm:p-8"
        data-tier="EMERGENCY"
      >
        <div className="flex items-start gap-4">
          <Siren aria-hidden className="mt-1 size-10 shrink-0 text-tier-red-ink" />
          <div className="space-y-2">
            <h1 className="text-3xl font-bold text-tier-red-ink sm:text-4xl">{t("title.EMERGENCY")}</h1>
            <p className="max-w-prose text-lg">{t("emergency.lead")}</p>
          </div>
        </div>
        <CallLink number={number} large>
          {t("emergency.call", { number })}
        </CallLink>
        <p className="text-ink-soft">
          {result.emergencyCountry === null
            ? t("help.noCountry")
            : `${t("help.country", { country: result.emergencyCountry })}. ${t("help.elsewhere")}`}
        </p>
        <p className="font-medium">{t("emergency.noPhone")}</p>
      </section>
      <Card className="space-y-3">
        <CardTitle>{t("emergency.doTitle")}</CardTitle>
        <ul className="list-disc space-y-2 pl-5 text-lg">
          {result.position === null ? null : <li>{t(`emergency.position.${result.position}`)}</li>}
          {lineKeys("emergency.do").map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <p className="text-ink-soft">{t("emergency.coach")}</p>
      </Card>
      <Reasons result={result} />
      <WhoLooks result={result} timeZone={timeZone} />
      {mistake ? (
        <Card className="space-y-3" data-print="no">
          <CardTitle>{t("emergency.mistakeTitle")}</CardTitle>
          <p>{t("emergency.mistakeText")}</p>
          {mistake}
        </Card>
      ) : null}
      {result.correctionReason === null ? null : (
        <Card className="space-y-2">
          <CardTitle>{t("emergency.takenBackTitle")}</CardTitle>
          <p>{t("emergency.takenBack")}</p>
          <p className="whitespace-pre-line wrap-anywhere">
            {t("answersSent.reason", { reason: result.correctionReason })}
          </p>
        </Card>
      )}
      {answers}
      <AboutResult />
    </div>
  );
}
