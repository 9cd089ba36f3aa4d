import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Card, CardTitle } from "@/components/ui/card";
import type { BulkAct, BulkResult } from "@/domain/triage/bulk";

/** How far a run is, what could not be done and why, what was done. `goOn` and `undo` are forms. */
export function BulkReport({
  act,
  results,
  base,
  goOn,
  undo,
}: {
  readonly act: BulkAct;
  readonly results: readonly BulkResult[];
  readonly base: string;
  readonly goOn: ReactNode;
  readonly undo: ReactNode;
}) {
  const t = useTranslations("triage.bulk");
  const done = results.filter(({ outcome }) => outcome === "done");
  const pending = results.filter(({ outcome }) => outcome === null);
  const refused = results.filter(({ outcome }) => outcome !== null && outcome !== "done");
  const undone = done.filter(({ undone: came }) => came === "done");
  const name = (result: BulkResult) => (
    <a href={`${base}/athletes/${result.athleteId}`} className="font-medium text-accent hover:underline">
      {result.name}
    </a>
  );
  return (
    <div className="space-y-5">
      <Banner kind={pending.length > 0 ? "info" : refused.length > 0 ? "warning" : "success"} announce>
        {t("came", { act: t(`acts.${act}`), done: done.length, all: results.length })}{" "}
        {undone.length > 0 ? t("undone", { count: undone.length }) : null}
      </Banner>
      {pending.length > 0 ? (
        <Card className="space-y-3">
          <p>{t("left", { count: pending.length })}</p>
          <progress
            aria-label={t("progress")}
            value={results.length - pending.length}
            max={results.length}
            className="h-3 w-full accent-accent"
          />
          {goOn}
        </Card>
      ) : null}
      {refused.length > 0 ? (
        <Card className="space-y-2">
          <CardTitle>{t("couldNot", { count: refused.length })}</CardTitle>
          <ul className="divide-y">
            {refused.map((result) => (
              <li key={result.athleteId} className="flex flex-wrap items-center gap-3 py-2">
                {name(result)}
                <span className="text-ink-soft">{result.squad}</span>
                <Badge size="small" colour="amber">
                  {result.outcome === null || result.outcome === "done"
                    ? null
                    : t(`refusal.${result.outcome}`)}
                </Badge>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {done.length > 0 ? (
        <Card className="space-y-3">
          <CardTitle>{t("doneTitle", { count: done.length })}</CardTitle>
          <ul className="divide-y">
            {done.map((result) => (
              <li key={result.athleteId} className="flex flex-wrap items-center gap-3 py-2">
                {name(result)}
                <span className="text-ink-soft">{result.squad}</span>
                {result.undone === null ? null : (
                  <Badge size="small" colour={result.undone === "done" ? "grey" : "amber"}>
                    {result.undone === "done" ? t("undoneOne") : t(`refusal.${result.undone}`)}
                  </Badge>
                )}
              </li>
            ))}
          </ul>
          {undo}
        </Card>
      ) : null}
    </div>
  );
}
