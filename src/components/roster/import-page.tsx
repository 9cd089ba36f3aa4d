import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { TableCell, TableHead, TableRow, TableShell } from "@/components/ui/table";
import type { ImportRecord } from "@/domain/roster/import";
import { LookAgain } from "./look-again";
import { RefusedRows } from "./refused-rows";

/** An import: what it would make, how far it is, or what came of it. */
export function ImportPage({
  record,
  confirm,
  cancel,
  backHref,
  reportHref,
  anotherHref,
}: {
  readonly record: ImportRecord;
  readonly confirm: ReactNode;
  readonly cancel: ReactNode;
  readonly backHref: string;
  readonly reportHref: string;
  readonly anotherHref: string;
}) {
  const t = useTranslations("roster.import");
  const { state, ready, made, duplicates, faulty, ignored } = record;
  const refused = duplicates + faulty;
  return (
    <div className="space-y-5">
      <PageHeader title={t(`heading.${state}`)} back={{ href: backHref, label: t("back") }} />
      {state === "running" ? (
        <Card className="space-y-3" aria-live="polite">
          <label className="block font-semibold" htmlFor="import-progress">
            {t("progress", { made, total: made + ready })}
          </label>
          <progress
            id="import-progress"
            className="h-3 w-full"
            value={made}
            max={Math.max(1, made + ready)}
          />
          <p>
            <LinkButton variant="secondary" size="small" href="">
              {t("again")}
            </LinkButton>
          </p>
          <LookAgain seconds={2} />
        </Card>
      ) : null}
      {state === "done" ? <Banner kind="success">{t("made", { count: made })}</Banner> : null}
      {state === "cancelled" ? <Banner kind="info">{t("cancelled")}</Banner> : null}
      <dl className="grid gap-3 sm:grid-cols-3">
        {state === "preview" ? (
          <Count term={t("willMake")} count={ready} />
        ) : (
          <Count term={t("areMade")} count={made} />
        )}
        <Count term={t("duplicates")} count={duplicates} />
        <Count term={t("faulty")} count={faulty} />
      </dl>
      {ignored.length === 0 ? null : <p>{t("ignored", { names: ignored.join(", ") })}</p>}
      {state === "preview" ? (
        <div className="flex flex-wrap items-start gap-3">
          {ready > 0 ? confirm : null}
          {cancel}
        </div>
      ) : null}
      {refused === 0 ? null : (
        <RefusedRows rows={record.firstRefused} total={refused} reportHref={reportHref} />
      )}
      {state === "preview" && ready > 0 ? (
        <section className="space-y-3" aria-labelledby="ready">
          <CardTitle id="ready">
            {t("readyTitle", {
              count: ready,
              shown: record.firstReady.length,
              all: record.firstReady.length === ready ? "yes" : "no",
            })}
          </CardTitle>
          <TableShell caption={t("willMake")}>
            <thead>
              <tr>
                <TableHead>{t("row")}</TableHead>
                <TableHead>{t("name")}</TableHead>
                <TableHead>{t("column.email")}</TableHead>
                <TableHead>{t("column.squad")}</TableHead>
              </tr>
            </thead>
            <tbody>
              {record.firstReady.map(({ row, name, email, squad }) => (
                <TableRow key={row}>
                  <TableCell className="tabular-nums">{row}</TableCell>
                  <TableCell>{name}</TableCell>
                  <TableCell>{email ?? t("noEmail")}</TableCell>
                  <TableCell>{squad}</TableCell>
                </TableRow>
              ))}
            </tbody>
          </TableShell>
        </section>
      ) : null}
      {state === "done" || state === "cancelled" ? (
        <LinkButton variant="secondary" href={anotherHref}>
          {t("another")}
        </LinkButton>
      ) : null}
    </div>
  );
}

function Count({ term, count }: { readonly term: string; readonly count: number }) {
  return (
    <div className="rounded-card border bg-surface p-4">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="text-2xl font-bold tabular-nums">{count}</dd>
    </div>
  );
}
