import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { findExercise } from "@/domain/programme/library/library";
import type { TemplateRecord } from "@/domain/programme/template-record";

/**
 * One template: what is in it, what it never changes, to whom it can be given. `giveHref`: where giving it to a squad is
 * previewed; `change`: where a new version is made, null for who may not; `withdraw`: the form.
 */
export function TemplatePage({
  template,
  squads,
  giveHref,
  hrefs,
  withdraw,
  timeZone,
}: {
  readonly template: TemplateRecord;
  readonly squads: readonly { readonly id: string; readonly name: string }[];
  readonly giveHref: (squadId: string) => string;
  readonly hrefs: { readonly list: string; readonly triage: string; readonly change: string | null };
  readonly withdraw: ReactNode;
  readonly timeZone: string;
}) {
  const t = useTranslations("template");
  const format = useFormatter();
  const when = format.dateTime(new Date(template.changedAt), { dateStyle: "long", timeZone });
  const isOpen = template.withdrawnAt === null;
  return (
    <>
      <PageHeader
        title={template.name}
        lead={template.purpose}
        back={{ href: hrefs.list, label: t("back") }}
        actions={
          hrefs.change === null ? null : (
            <LinkButton variant="secondary" href={hrefs.change}>
              {t("change")}
            </LinkButton>
          )
        }
      />
      <p className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-ink-soft">
        <Badge size="small">{!isOpen ? t("withdrawn") : template.shared ? t("shared") : t("own")}</Badge>
        <span>
          {t("version", { version: template.version })}, {t("changed", { when, who: template.madeBy })}
        </span>
        <span>{t("given", { count: template.given })}</span>
      </p>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card className="space-y-2">
          <CardTitle>{t("exercises")}</CardTitle>
          <ol className="divide-y">
            {template.items.map(({ exercise, highest, fromWeek }) => (
              <li key={exercise} className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-2">
                <span className="font-medium">{findExercise(exercise)?.name ?? exercise}</span>
                <span className="text-ink-soft">
                  {t("upTo", { level: highest })}, {t("from", { week: fromWeek })}
                </span>
              </li>
            ))}
          </ol>
        </Card>
        <div className="space-y-5">
          {isOpen ? (
            <Card className="space-y-3">
              <CardTitle>{t("give.title")}</CardTitle>
              <p className="text-sm text-ink-soft">{t("give.lead")}</p>
              <ul className="flex flex-wrap gap-2">
                {squads.map(({ id, name }) => (
                  <li key={id}>
                    <LinkButton variant="secondary" size="small" href={giveHref(id)}>
                      {t("give.squad", { squad: name })}
                    </LinkButton>
                  </li>
                ))}
              </ul>
              <p className="text-sm">
                {t("give.triage")}{" "}
                <a className="font-medium text-accent underline underline-offset-4" href={hrefs.triage}>
                  {t("give.openTriage")}
                </a>
              </p>
            </Card>
          ) : null}
          <Card className="space-y-2">
            <CardTitle>{t("safety.title")}</CardTitle>
            <ul className="list-disc space-y-1 pl-5 text-sm">
              {(["own", "ruledOut", "caps", "hold"] as const).map((each) => (
                <li key={each}>{t(`safety.${each}`)}</li>
              ))}
            </ul>
          </Card>
          {template.mayChange ? (
            <Card className="space-y-3">
              <CardTitle>{t("withdraw")}</CardTitle>
              <p className="text-sm text-ink-soft">{t("withdrawLead")}</p>
              {withdraw}
            </Card>
          ) : null}
        </div>
      </div>
    </>
  );
}
