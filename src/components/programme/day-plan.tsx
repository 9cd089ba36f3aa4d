import { useTranslations } from "next-intl";
import type { CalendarDay, ScheduledItem } from "@/domain/programme/calendar";
import { findExercise } from "@/domain/programme/library/library";

function ItemLinks({ title, items }: { readonly title?: string; readonly items: readonly ScheduledItem[] }) {
  if (items.length === 0) return null;
  return (
    <p>
      {title === undefined ? null : <span className="text-ink-soft">{title}: </span>}
      {items.map(({ exercise }, index) => (
        <span key={exercise}>
          {index === 0 ? "" : ", "}
          <a href={`#${exercise}`} className="text-accent underline underline-offset-4">
            {findExercise(exercise)?.name ?? exercise}
          </a>
        </span>
      ))}
    </p>
  );
}

/** What one day of the week holds: the home block with its minutes, and what goes with the run or walk. */
export function DayPlan({ day }: { readonly day: CalendarDay }) {
  const t = useTranslations("programme.day");
  const { home, homeMinutes, outing, weekday } = day;
  const cue = outing?.cue;
  return (
    <li
      className="grid gap-x-6 gap-y-2 border-b py-3 last:border-b-0 sm:grid-cols-[7rem_1fr]"
      data-print="whole"
    >
      <h3 className="font-semibold break-after-auto!">{t(`${weekday}`)}</h3>
      <div className="space-y-2">
        {home.length > 0 ? (
          <div>
            <p className="text-sm font-medium">
              {t("home")}{" "}
              <span className="font-normal text-ink-soft">
                ({t("minutes", { count: Math.ceil(homeMinutes) })})
              </span>
            </p>
            <ItemLinks items={home} />
          </div>
        ) : null}
        {outing === undefined ? null : (
          <div>
            <p className="text-sm font-medium">{t(outing.kind)}</p>
            <ItemLinks title={t("warmUp")} items={outing.warmUp} />
            <ItemLinks title={t("cue")} items={cue === undefined ? [] : [cue]} />
            <ItemLinks title={t("coolDown")} items={outing.coolDown} />
          </div>
        )}
        {home.length === 0 && outing === undefined ? <p className="text-ink-soft">{t("rest")}</p> : null}
      </div>
    </li>
  );
}
