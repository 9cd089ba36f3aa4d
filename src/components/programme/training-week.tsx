import { useFormatter, useTranslations } from "next-intl";
import { Check, Minus } from "lucide-react";
import { classNames } from "@/components/ui/class-names";
import type { TrainingDay } from "@/domain/programme/adherence";

const LOOK = {
  green: "border-tier-green-line bg-tier-green text-tier-green-ink",
  amber: "border-tier-amber-line bg-tier-amber text-tier-amber-ink",
  red: "border-tier-red-line bg-tier-red text-tier-red-ink",
  none: "border-tier-grey-line bg-tier-grey text-tier-grey-ink",
} as const;

/**
 * The days of a week as squares: what was done by sign, how it was by word and colour. `dayHref`: where a day is ticked;
 * null: it is not.
 */
export function TrainingWeek({
  week,
  today,
  dayHref,
}: {
  readonly week: readonly TrainingDay[];
  readonly today: string;
  readonly dayHref: (day: string) => string | null;
}) {
  const t = useTranslations("programme.record");
  const format = useFormatter();
  return (
    <ol className="grid max-w-lg grid-cols-7 gap-1.5">
      {week.map(({ day, state, light }) => {
        const date = new Date(`${day}T12:00:00Z`);
        const short = format.dateTime(date, { weekday: "short", timeZone: "UTC" });
        const long = format.dateTime(date, {
          weekday: "long",
          day: "numeric",
          month: "long",
          timeZone: "UTC",
        });
        const ticked = state === "done" || state === "part";
        const words = [
          t(`day.${state === "open" && day >= today ? "ahead" : state}`),
          ...(ticked ? [t(`light.${light ?? "none"}`)] : []),
        ].join(", ");
        const square = (
          <>
            <span className="text-xs font-medium">{short}</span>
            <span
              aria-hidden
              className={classNames(
                "flex h-8 w-full items-center justify-center rounded-md border [&_svg]:size-4",
                ticked ? LOOK[light ?? "none"] : "border-dashed border-line-strong",
                day === today && "border-2",
              )}
            >
              {state === "done" ? <Check /> : state === "part" ? <Minus /> : null}
            </span>
            <span aria-hidden className="truncate text-[0.6875rem] leading-tight text-ink-soft">
              {ticked ? t(`light.${light ?? "short"}`) : "\u00a0"}
            </span>
            <span className="sr-only">{`${long}: ${words}`}</span>
          </>
        );
        const href = dayHref(day);
        const style = "flex min-h-11 min-w-0 flex-col items-center gap-1 rounded-md";
        return (
          <li key={day} className="min-w-0">
            {href === null ? (
              <span className={style}>{square}</span>
            ) : (
              <a href={href} className={classNames(style, "hover:bg-accent-soft")}>
                {square}
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}
