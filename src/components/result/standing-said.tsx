import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";

/** What clinicians said since: outcome, limits, next review, what is lifted and what brings it back. */
export function StandingSaid({
  standing,
  timeZone,
}: {
  readonly standing: AthleteStanding;
  readonly timeZone: string;
}) {
  const t = useTranslations("result.standing");
  const format = useFormatter();
  const { said, closed, limits, nextReviewOn, headline } = standing;
  // Where something else stands beside it, a lift is told with its own reason: it is not what counts now.
  const liftedUntil = headline === "lifted" ? standing.liftedUntil : null;
  if (!said && !closed && limits.length === 0 && nextReviewOn === null && liftedUntil === null) return null;
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  const at = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "long", timeZone });
  const items = [
    ...(liftedUntil === null
      ? []
      : [
          {
            term: t("lifted"),
            detail: (
              <>
                <span className="font-semibold">{on(liftedUntil)}</span>
                <span className="block">{t("reopens")}</span>
              </>
            ),
          },
        ]),
    ...limits.map(({ text, until }) => ({
      term: t("limits"),
      detail: (
        <>
          <span className="block font-semibold whitespace-pre-line wrap-anywhere">{text}</span>
          {until === null ? t("limitsOpen") : t("limitsUntil", { until: on(until) })}
        </>
      ),
    })),
    ...(nextReviewOn === null ? [] : [{ term: t("nextReview"), detail: on(nextReviewOn) }]),
  ];
  return (
    <Card className="space-y-3" data-print="whole">
      <CardTitle>{t("saidTitle")}</CardTitle>
      {said === null ? null : (
        <blockquote className="border-l-4 border-line-strong pl-3">
          <p className="whitespace-pre-line wrap-anywhere">{said.outcome}</p>
          {said.at === null ? null : (
            <footer className="text-sm text-ink-soft">
              {t("saidBy", { by: said.by, when: at(said.at) })}
            </footer>
          )}
        </blockquote>
      )}
      {items.length > 0 ? <DescriptionList items={items} /> : null}
      {closed === null ? null : (
        <p className="text-sm text-ink-soft">{t("closedBy", { by: closed.by, when: at(closed.at) })}</p>
      )}
    </Card>
  );
}
