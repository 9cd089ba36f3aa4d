import { useFormatter, useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { BUDGET_DAYS, FEW_CONFIRMED, type AlertBudget } from "@/domain/assessment/budget/alert-budget";
import { MOVABLES } from "@/domain/assessment/budget/movable";

/** What other values of one threshold would have given, with what the numbers cannot tell. */
export function AlertBudgetPage({
  budget,
  backHref,
}: {
  readonly budget: AlertBudget;
  readonly backHref: string;
}) {
  const t = useTranslations("rules.budget");
  const format = useFormatter();
  const { tallies, inForce, athletes, allAthletes, outcomes } = budget;
  const perDay = (count: number) =>
    t("count", {
      count,
      perDay: format.number(count / BUDGET_DAYS, { maximumFractionDigits: 2 }),
    });
  const ofConfirmed = (count: number) =>
    outcomes.confirmed === 0 ? t("noCases") : t("of", { count, all: outcomes.confirmed });
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { days: BUDGET_DAYS })}
        back={{ href: backHref, label: t("back") }}
      />
      <div className="space-y-5">
        <form method="get" className="grid items-end gap-3 sm:max-w-2xl sm:grid-cols-[minmax(0,1fr)_auto]">
          <Select
            name="threshold"
            label={t("choose")}
            defaultValue={budget.threshold}
            options={MOVABLES.map(({ id }) => ({ value: id, text: t(`threshold.${id}`) }))}
          />
          <Button type="submit" variant="secondary" className="min-h-12">
            {t("show")}
          </Button>
        </form>
        {athletes < allAthletes ? (
          <Banner kind="warning">{t("partly", { athletes, all: allAthletes })}</Banner>
        ) : null}
        {outcomes.confirmed < FEW_CONFIRMED ? (
          <Banner kind="warning">{t("few", { confirmed: outcomes.confirmed })}</Banner>
        ) : null}
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
          {tallies.map(({ value, reds, reviews, missed, later }) => (
            <li key={value}>
              <Card className="h-full space-y-2 p-4 sm:p-4" data-value={value}>
                <h2 className="flex flex-wrap items-center gap-2 text-lg font-semibold">
                  {t("value")} {value}
                  {value === inForce ? <Badge size="small">{t("inForce")}</Badge> : null}
                </h2>
                <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
                  {[
                    { name: "reds", text: perDay(reds) } as const,
                    { name: "reviews", text: perDay(reviews) } as const,
                    { name: "missed", text: ofConfirmed(missed) } as const,
                    { name: "later", text: ofConfirmed(later) } as const,
                  ].map(({ name, text }) => (
                    <div key={name} className="contents">
                      <dt className="text-ink-soft">{t(name)}</dt>
                      <dd className="text-right tabular-nums">{text}</dd>
                    </div>
                  ))}
                </dl>
              </Card>
            </li>
          ))}
        </ul>
        <p className="text-sm text-ink-soft">
          {t("read", { athletes, all: allAthletes })} {t("reading")}
        </p>
        <Card className="space-y-2">
          <CardTitle>{t("confirmedTitle")}</CardTitle>
          <p>{t("confirmed", outcomes)}</p>
          <p className="text-ink-soft">{t("blind")}</p>
        </Card>
        <Card className="space-y-2">
          <CardTitle>{t("fixedTitle")}</CardTitle>
          <p>{t("fixed")}</p>
        </Card>
      </div>
    </>
  );
}
