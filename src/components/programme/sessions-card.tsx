import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { FormAction } from "@/components/ui/use-action-form";
import type { Adherence } from "@/domain/programme/adherence";
import { LevelRecord } from "./level-record";
import { TickForm } from "./tick-form";
import { TrainingWeek } from "./training-week";

/** How an athlete ticks: where the form goes, and the address of the page for another day. */
export interface Ticking {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly dayHref: (day: string) => string;
}

/** The sessions of this week, the level that they lead to, and the form to tick one. `ticking`: null for who only reads. */
export function SessionsCard({
  adherence,
  ticking,
}: {
  readonly adherence: Adherence;
  readonly ticking: Ticking | null;
}) {
  const t = useTranslations("programme");
  const format = useFormatter();
  const { today, week, tick } = adherence;
  const planned = week.filter(({ state }) => state !== "rest").length;
  const canTick = ({ day, state }: (typeof week)[number]) =>
    ticking !== null && day <= today && state !== "rest";
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: "full", timeZone: "UTC" });
  return (
    <Card className="space-y-5" data-print="no">
      <div className="space-y-2">
        <CardTitle>{t(ticking === null ? "record.titleOf" : "record.title")}</CardTitle>
        {planned === 0 ? null : (
          <p>{t("record.week", { done: week.filter(({ state }) => state === "done").length, planned })}</p>
        )}
        <TrainingWeek
          week={week}
          today={today}
          dayHref={(day) => {
            const shown = week.find((each) => each.day === day);
            return ticking !== null && shown !== undefined && canTick(shown) ? ticking.dayHref(day) : null;
          }}
        />
      </div>
      <LevelRecord adherence={adherence} />
      {ticking === null ? null : (
        <div id="tick" className="space-y-4 border-t pt-4">
          <h3 className="text-lg font-semibold">
            {tick === null || tick.day === today ? t("tick.title") : t("tick.titleOf", { day: on(tick.day) })}
          </h3>
          {tick === null ? (
            <p>{t("tick.nothing")}</p>
          ) : (
            <TickForm action={ticking.action} hidden={ticking.hidden} tick={tick} />
          )}
        </div>
      )}
    </Card>
  );
}
