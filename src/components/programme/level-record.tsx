import { useFormatter, useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import type { Adherence } from "@/domain/programme/adherence";

/** The level with its reason: what brought it about, and what the next one takes. */
export function LevelRecord({ adherence }: { readonly adherence: Adherence }) {
  const t = useTranslations("programme.record");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "long", timeZone: "UTC" });
  const { level, levelSince, levels, record, changes, restUntil } = adherence;
  const highest = !levels.some((each) => each > level);
  const lowest = !levels.some((each) => each < level);
  const needs = [
    t("needDays", { days: Math.min(14, record.daysAtLevel) }),
    t("needDone", { done: record.sessionsDone, planned: record.sessionsPlanned }),
    t("needReds", { count: record.redsTold }),
    t("needPain", { count: record.painOpen }),
    t("needClean", { count: record.cleanOpen }),
  ];
  return (
    <div className="space-y-3">
      {restUntil === null ? null : <Banner kind="warning">{t("rest", { day: on(restUntil) })}</Banner>}
      {lowest && record.redsTold >= 2 ? <Banner kind="warning">{t("lowest")}</Banner> : null}
      <p className="font-semibold">{t("level", { level, day: on(levelSince) })}</p>
      {levels.length <= 1 ? (
        <p>{t("stays")}</p>
      ) : highest ? (
        <p>{t("highest")}</p>
      ) : (
        <div>
          <p>{t("needs")}</p>
          <ul className="mt-1 list-disc space-y-0.5 pl-5">
            {needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </div>
      )}
      {changes.length === 0 ? null : (
        <div>
          <p className="font-semibold">{t("changes")}</p>
          <ul className="mt-1 space-y-1">
            {changes.map(({ on: day, from, to }) => (
              <li key={`${day} ${to}`}>{t(to > from ? "up" : "down", { day: on(day), from, to })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
