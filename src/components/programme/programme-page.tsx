import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { Card, CardTitle } from "@/components/ui/card";
import type { Adherence } from "@/domain/programme/adherence";
import type { CalendarWeek } from "@/domain/programme/calendar";
import { COMMON_RULES } from "@/domain/programme/library/common-rules";
import type { Programme } from "@/domain/programme/programme";
import type { GivenTemplate } from "@/domain/programme/template-record";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import { ChangedItems } from "./changed-items";
import { DayPlan } from "./day-plan";
import { GivenCard } from "./given-card";
import { HoldPage } from "./hold-page";
import { ItemCard } from "./item-card";
import { SessionsCard, type Ticking } from "./sessions-card";
import { StopSigns } from "./stop-signs";
import { weekItems } from "./week-items";
import { WeekTabs } from "./week-tabs";
import { WeekZero } from "./week-zero";
import { WhyNow } from "./why-now";

/**
 * A programme week by week. `week` is the one shown (0 to 8), `currentWeek` the one that it is now. `showsReasons`:
 * reasons, exchanges and gear tell of answers, so only the athlete and clinicians see them. `name`: null for the
 * athlete's own page.
 */
export function ProgrammePage({
  programme,
  weeks,
  adherence,
  ticking,
  retestHref,
  week,
  currentWeek,
  weekHref,
  showsReasons,
  name,
  back,
  resultHref,
  limits,
  liftedUntil,
  given,
}: {
  readonly programme: Programme;
  readonly weeks: readonly CalendarWeek[];
  /** What came of it up to now; null on hold. */
  readonly adherence: Adherence | null;
  readonly ticking: Ticking | null;
  /** Where the self-tests of a test week are repeated; null for who only reads. */
  readonly retestHref: string | null;
  readonly week: number;
  readonly currentWeek: number | null;
  readonly weekHref: (week: number) => string;
  readonly showsReasons: boolean;
  readonly name: string | null;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  readonly resultHref: string | null;
  /** What a clinician set: limits in force, and the first day on which a lift ends. */
  readonly limits: AthleteStanding["limits"];
  readonly liftedUntil: string | null;
  /** The template that staff gave the athlete; null: none. */
  readonly given: GivenTemplate | null;
}) {
  const t = useTranslations("programme");
  const { mode } = programme;
  const limited = limits.some((limit) => limit.mode === mode);
  const header = (
    <>
      <PageHeader
        title={name === null ? t("title") : t("titleOf", { name })}
        lead={
          limited && (mode === "HOLD" || mode === "RESTRICTED")
            ? t(`modeLimited.${mode}`)
            : liftedUntil !== null && mode === "RESTRICTED"
              ? t("modeDespiteLift")
              : t(`mode.${mode}`)
        }
        back={back}
      />
      <WhyNow limits={limits} liftedUntil={mode === "HOLD" || mode === "RESTRICTED" ? null : liftedUntil} />
    </>
  );
  const shown = weeks.find((each) => each.week === week) ?? weeks[0];
  if (shown === undefined)
    return (
      <>
        {header}
        <HoldPage programme={programme} limited={limited} resultHref={resultHref} />
        {given === null ? null : (
          <div className="mt-5">
            <GivenCard given={given} programme={programme} showsReasons={showsReasons} />
          </div>
        )}
      </>
    );
  const items = weekItems(programme, shown);
  return (
    <>
      {header}
      <div className="grid gap-5 print:block print:space-y-5 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="space-y-5">
          <WeekTabs
            weeks={weeks.map((each) => each.week)}
            shown={shown.week}
            current={currentWeek}
            weekHref={weekHref}
          />
          {adherence !== null && shown.week === currentWeek ? (
            <SessionsCard adherence={adherence} ticking={ticking} />
          ) : null}
          <section aria-labelledby="week" className="space-y-4">
            <h2 id="week" className="text-xl font-semibold">
              {shown.week === 0 ? t("zero.title") : t("week", { week: shown.week })}
            </h2>
            <ul className="space-y-1">
              <li>
                {shown.runningPercent === 0
                  ? t("running.none")
                  : shown.runningPercent < 100
                    ? t("running.reduced", { percent: shown.runningPercent })
                    : t("running.usual")}
              </li>
              {shown.consolidate ? <li>{t("running.consolidate")}</li> : null}
              {shown.retest.length > 0 ? (
                <li>
                  {t("running.retest")}{" "}
                  {retestHref === null || shown.week !== currentWeek ? null : (
                    <a href={retestHref} className="font-medium text-accent underline underline-offset-4">
                      {t("running.retestNow")}
                    </a>
                  )}
                </li>
              ) : null}
            </ul>
            {shown.week === 0 ? <WeekZero programme={programme} showsReasons={showsReasons} /> : null}
            {shown.days.length > 0 ? (
              <Card>
                <ol>
                  {shown.days.map((day) => (
                    <DayPlan key={day.weekday} day={day} />
                  ))}
                </ol>
              </Card>
            ) : null}
          </section>
        </div>
        <div className="space-y-5 lg:row-span-2">
          <StopSigns />
          {given === null ? null : (
            <GivenCard given={given} programme={programme} showsReasons={showsReasons} />
          )}
          <Card className="space-y-2">
            <CardTitle>{t("effort")}</CardTitle>
            {Object.entries(COMMON_RULES.effort).map(([kind, text]) => (
              <p key={kind}>{text}</p>
            ))}
          </Card>
          {showsReasons ? <ChangedItems programme={programme} /> : null}
          <p className="text-sm text-ink-soft">
            {t("unsigned")} {t("version", { version: programme.libraryVersion })}.
          </p>
        </div>
        {items.length > 0 ? (
          <section aria-labelledby="how" className="min-w-0 space-y-4">
            <h2 id="how" className="text-xl font-semibold">
              {shown.week === 0 ? t("item.reliefTitle") : t("item.howTitle")}
            </h2>
            {items.map(({ item, exercise, level }) => (
              <ItemCard
                key={item.exercise}
                item={item}
                exercise={exercise}
                level={level}
                showsReasons={showsReasons}
                from={item.template === true && given !== null ? given.name : null}
              />
            ))}
          </section>
        ) : null}
      </div>
    </>
  );
}
