import { ArrowRight } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import type { AthleteResult } from "@/domain/athlete/result";
import { AboutResult } from "./about-result";
import { Causes } from "./causes";
import { EmergencyPage } from "./emergency-page";
import { HelpNow } from "./help-now";
import { LevelHero } from "./level-hero";
import { Reasons } from "./reasons";
import { ToAnswer } from "./to-answer";
import { TodayList } from "./today-list";
import { WhoLooks } from "./who-looks";

/**
 * What the athlete reads after sending answers. An emergency leads with the call and shows nothing to exercise;
 * `mistake` is the form to take a slip back.
 */
export function ResultPage({
  result,
  answerForm,
  programmeHref,
  correct,
  mistake,
  answers,
  timeZone = "UTC",
}: {
  readonly result: AthleteResult;
  readonly answerForm: (sectionId: string, label: string) => ReactNode;
  readonly programmeHref: string | null;
  /** The form that opens the sent answers to be corrected. */
  readonly correct?: ReactNode;
  readonly mistake?: ReactNode;
  /** The answers as they were sent. */
  readonly answers?: ReactNode;
  /** Zone that instants are shown in. */
  readonly timeZone?: string;
}) {
  const t = useTranslations("result");
  const format = useFormatter();
  if (result.tier === "EMERGENCY")
    return <EmergencyPage result={result} timeZone={timeZone} mistake={mistake} answers={answers} />;
  const showsPlan = result.hasProgramme && result.mode !== "HOLD" && programmeHref !== null;
  const until = result.restrictionsLiftedUntil;
  return (
    <div className="grid gap-5 print:block print:space-y-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
      <div className="space-y-5">
        <LevelHero result={result} timeZone={timeZone}>
          {showsPlan ? (
            <LinkButton
              href={programmeHref}
              size="large"
              variant={result.tier === "INCOMPLETE" ? "secondary" : "primary"}
              data-print="no"
            >
              {t("openPlan")}
              <ArrowRight aria-hidden />
            </LinkButton>
          ) : null}
        </LevelHero>
        {until === null ? null : (
          <Banner kind="info">
            {t("lifted", {
              until: format.dateTime(new Date(until), {
                dateStyle: "long",
                timeZone: until.length === 10 ? "UTC" : timeZone,
              }),
            })}
          </Banner>
        )}
        {result.tier === "INCOMPLETE" ? <ToAnswer result={result} answerForm={answerForm} /> : null}
        <TodayList result={result} />
      </div>
      <div className="space-y-5 lg:row-span-2">
        <HelpNow number={result.emergencyNumber} country={result.emergencyCountry} />
        <WhoLooks result={result} timeZone={timeZone} />
      </div>
      <div className="space-y-5">
        {result.tier === "NONE" ? <p className="px-1 text-ink-soft">{t("usual")}</p> : null}
        <Reasons result={result} />
        <Causes result={result} />
        {result.tier === "INCOMPLETE" ? null : <ToAnswer result={result} answerForm={answerForm} />}
        {answers}
        {result.correctable && correct ? (
          <div className="flex flex-wrap items-center gap-4" data-print="no">
            {correct}
            <span className="text-sm text-ink-soft">{t("print")}</span>
          </div>
        ) : null}
        <AboutResult />
      </div>
    </div>
  );
}
