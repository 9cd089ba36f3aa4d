import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import type { AthleteResult } from "@/domain/athlete/result";
import { AboutResult } from "./about-result";
import { Causes } from "./causes";
import { HelpNow } from "./help-now";
import { Reasons } from "./reasons";
import { StandingHero } from "./standing-hero";
import { StandingSaid } from "./standing-said";
import { StandingSilence } from "./standing-silence";
import { StandingStep } from "./standing-step";
import { StandingWho } from "./standing-who";
import { ToAnswer } from "./to-answer";
import { TodayList } from "./today-list";

/**
 * Where an athlete stands now: the level or what a clinician made of it, the next step with its day, what the clinician
 * said, what to do today. `latest` is what the last answers came to: for numbers, factors and what is still to answer.
 */
export function StandingPage({
  standing,
  latest,
  answerForm,
  programmeHref,
  checkInHref,
  resultHref,
  trend,
  timeZone,
}: {
  readonly standing: AthleteStanding;
  readonly latest: AthleteResult;
  readonly answerForm: (sectionId: string, label: string) => ReactNode;
  readonly programmeHref: string;
  readonly checkInHref: string;
  readonly resultHref: string;
  /** The course of the pain; null while none was told. */
  readonly trend: ReactNode;
  readonly timeZone: string;
}) {
  const t = useTranslations("result");
  const { mode, headline } = standing;
  const tier = standing.tier ?? latest.tier;
  const incomplete = tier === "INCOMPLETE";
  const toAnswer = <ToAnswer result={{ ...latest, tier }} answerForm={answerForm} />;
  return (
    <div className="grid gap-5 print:block print:space-y-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
      <div className="space-y-5">
        <StandingHero standing={standing} submittedAt={latest.submittedAt} timeZone={timeZone}>
          {mode === null || mode === "HOLD" ? null : (
            <LinkButton
              href={programmeHref}
              size="large"
              variant={incomplete ? "secondary" : "primary"}
              data-print="no"
            >
              {t("openPlan")}
              <ArrowRight aria-hidden />
            </LinkButton>
          )}
        </StandingHero>
        <StandingSilence silence={standing.silence} checkInHref={checkInHref} timeZone={timeZone} />
        <StandingStep standing={standing} />
        <StandingSaid standing={standing} timeZone={timeZone} />
        {incomplete ? toAnswer : null}
        <TodayList
          result={{
            // What is lifted asks for no visit of its own: the next step says who looks again.
            tier: headline === "lifted" ? "NONE" : tier,
            mode: mode ?? latest.mode,
            running: standing.running,
          }}
        />
      </div>
      <div className="space-y-5 lg:row-span-2">
        <HelpNow number={latest.emergencyNumber} country={latest.emergencyCountry} />
        <StandingWho standing={standing} hasClinician={latest.reviewer !== null} timeZone={timeZone} />
      </div>
      <div className="space-y-5">
        {trend}
        {latest.reasons.length > 0 || latest.conflicts.length > 0 ? <Reasons result={latest} /> : null}
        <Causes result={{ ...latest, tier }} />
        {incomplete ? null : toAnswer}
        <p data-print="no">
          <LinkButton variant="secondary" href={resultHref}>
            {t("standing.answers")}
          </LinkButton>
        </p>
        <AboutResult />
      </div>
    </div>
  );
}
