import { Clock, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { Exercise, ReliefProtocol } from "@/domain/programme/exercise";
import type { Level, ProgrammeItem } from "@/domain/programme/programme";
import { itemReasons } from "@/domain/programme/reasons";
import { ExerciseFigure } from "./exercise-figure";
import { ItemReasons } from "./item-reasons";

/** One item: drawing, steps, dose at its level of the week, what to watch out for, and why it is there. */
export function ItemCard({
  item,
  exercise,
  level,
  showsReasons,
  from,
}: {
  readonly item: ProgrammeItem;
  readonly exercise: Exercise | ReliefProtocol;
  readonly level: Level;
  readonly showsReasons: boolean;
  /** The template that brought it in; null: the athlete's own answers. */
  readonly from: string | null;
}) {
  const t = useTranslations("programme");
  const form = "levels" in exercise ? exercise.levels[level] : null;
  const [first] = itemReasons(item);
  const minutes = Math.ceil(form?.minutes ?? item.minutes);
  const dose = form?.dose.text ?? ("dose" in exercise ? exercise.dose : "");
  return (
    <Card id={exercise.id} className="scroll-mt-6 space-y-4 print:space-y-2 print:p-3" data-print="whole">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 space-y-1">
          <CardTitle as="h3">{exercise.name}</CardTitle>
          {from !== null ? (
            <p className="text-ink-soft">{t("given.itemReason", { name: from })}</p>
          ) : showsReasons && first !== undefined ? (
            <p className="text-ink-soft">{first.text}</p>
          ) : null}
        </div>
        <span className="flex flex-wrap items-center gap-2">
          {from === null ? null : <Badge size="small">{t("given.item", { name: from })}</Badge>}
          {form === null ? null : <Badge size="small">{t("item.level", { level })}</Badge>}
          <Badge size="small" icon={<Clock aria-hidden />}>
            {t("day.minutes", { count: minutes })}
          </Badge>
        </span>
      </div>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-[18rem_1fr] print:grid-cols-[12rem_1fr]">
        <div className="space-y-3">
          <ExerciseFigure figure={exercise.figure} name={exercise.name} />
          <div className="rounded-control bg-surface-sunken px-4 py-3">
            <p className="text-sm text-ink-soft">{t("item.dose")}</p>
            <p className="font-semibold">{dose}</p>
            {form === null ? null : <p className="text-sm">{form.form}</p>}
            {(form?.kit ?? []).map((codes) => (
              <p key={codes.join()} className="text-sm text-ink-soft">
                {t("item.needs", { kit: codes.map((code) => t(`kit.${code}`)).join(" / ") })}
              </p>
            ))}
          </div>
        </div>
        <div className="space-y-4">
          <div>
            <p className="font-semibold">{t("item.how")}</p>
            <ol className="mt-1 list-decimal space-y-1 pl-5">
              {exercise.how.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
          {exercise.errors.length > 0 ? (
            <div>
              <p className="font-semibold">{t("item.errors")}</p>
              <ul className="mt-1 list-disc space-y-1 pl-5">
                {exercise.errors.map((error) => (
                  <li key={error}>{error}</li>
                ))}
              </ul>
            </div>
          ) : null}
          {exercise.cautions.map((caution) => (
            <p key={caution} className="flex items-start gap-2 text-sm">
              <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-tier-amber-ink" />
              {caution}
            </p>
          ))}
        </div>
      </div>
      {showsReasons ? (
        <div data-print="no">
          <Disclosure summary={t("item.whyMore")}>
            <ItemReasons item={item} />
          </Disclosure>
        </div>
      ) : null}
    </Card>
  );
}
