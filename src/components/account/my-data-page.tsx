import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { ConsentRecord } from "@/domain/athlete/consent";

/** What an athlete agreed to and may do about it; the forms arrive ready. */
export function MyDataPage({
  consents,
  text,
  version,
  timeZone,
  decide,
  sharing,
  exportLink,
  leave,
}: {
  /** Newest first. */
  readonly consents: readonly ConsentRecord[];
  /** The present text of the consent. */
  readonly text: ReactNode;
  readonly version: string;
  readonly timeZone: string;
  /** Withdraws the consent, or gives it again. */
  readonly decide: ReactNode;
  readonly sharing: ReactNode;
  readonly exportLink: ReactNode;
  readonly leave: ReactNode;
}) {
  const t = useTranslations("account.data");
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Card className="space-y-4">
        <CardTitle>{t("consentTitle")}</CardTitle>
        {consents.length === 0 ? <p>{t("none")}</p> : null}
        <ul className="space-y-4">
          {consents.map((consent) => (
            <li key={consent.id}>
              <Consent consent={consent} timeZone={timeZone} />
            </li>
          ))}
        </ul>
        <Disclosure summary={t("text", { version })}>
          <div className="max-w-prose space-y-3">{text}</div>
        </Disclosure>
      </Card>
      {decide}
      {sharing}
      <Card className="space-y-3">
        <CardTitle>{t("exportTitle")}</CardTitle>
        <p className="max-w-prose">{t("exportText")}</p>
        {exportLink}
      </Card>
      {leave}
      <p className="text-sm text-ink-soft">{t("dateOfBirth")}</p>
    </div>
  );
}

function Consent({ consent, timeZone }: { readonly consent: ConsentRecord; readonly timeZone: string }) {
  const t = useTranslations("account.data");
  const format = useFormatter();
  const at = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "long", timeStyle: "short", timeZone });
  const rows = [
    [t("for"), t("forText")],
    [t("givenAt"), at(consent.givenAt)],
    [t("by"), t(`as.${consent.as ?? "unknown"}`, { by: consent.by })],
    [t("version"), consent.version],
    [t("fingerprint"), consent.hash],
  ];
  return (
    <div className="space-y-2 border-t pt-4 first:border-t-0 first:pt-0">
      <Badge size="small" colour={consent.withdrawnAt === null ? "green" : "grey"}>
        {consent.withdrawnAt === null ? t("inForce") : t("withdrawn", { when: at(consent.withdrawnAt) })}
      </Badge>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[12rem_1fr]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-sm text-ink-soft sm:text-base">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
