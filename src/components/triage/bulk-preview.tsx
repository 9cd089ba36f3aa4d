import { CircleCheck, CircleSlash } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import {
  BULK_ACTS,
  MOST_AT_ONCE,
  SNOOZE_DAYS,
  TAKE_OFF,
  type BulkAct,
  type BulkCandidate,
} from "@/domain/triage/bulk";
import { parametersOf, type TriageFilters } from "@/domain/triage/filters";
import { LevelBadge } from "./level-badge";
import { TicksCut } from "./ticks-cut";

/** What the page knows before anything happens. */
export interface Preview {
  readonly filters: TriageFilters;
  readonly all: boolean;
  readonly act: BulkAct;
  readonly ownerId: string | null;
  readonly days: number;
  readonly candidates: readonly BulkCandidate[];
  readonly more: boolean;
  readonly owners: readonly { readonly id: string; readonly name: string; readonly away: boolean }[];
  readonly template: { readonly id: string; readonly version: number } | null;
  readonly takesOff: boolean;
  readonly templates: readonly { readonly id: string; readonly name: string }[];
}

/** What to do, what would happen to whom, and (its children) the form that does it. */
export function BulkPreview({
  preview,
  children,
}: {
  readonly preview: Preview;
  readonly children: ReactNode;
}) {
  const t = useTranslations("triage.bulk");
  const { filters, all, act, ownerId, days, candidates, more, owners, template, takesOff, templates } =
    preview;
  const isOpen = act === "template" && template === null && !takesOff;
  const going = candidates.filter(({ refusal }) => refusal === null);
  const refused = candidates.filter(({ refusal }) => refusal !== null);
  return (
    <div className="space-y-5">
      <Card>
        <form method="get" className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {parametersOf(filters, { after: null, before: null, open: null }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {all ? <input type="hidden" name="all" value="yes" /> : null}
          <Select
            name="act"
            label={t("act")}
            defaultValue={act}
            options={BULK_ACTS.map((value) => ({ value, text: t(`acts.${value}`) }))}
          />
          {act === "acknowledge" || act === "assign" ? (
            <Select
              name="owner"
              label={t("owner")}
              defaultValue={ownerId ?? ""}
              options={owners.map(({ id, name, away }) => ({
                value: id,
                text: away ? t("ownerAway", { name }) : name,
              }))}
            />
          ) : null}
          {act === "snooze" ? (
            <Select
              name="days"
              label={t("days")}
              defaultValue={String(days)}
              options={SNOOZE_DAYS.map((value) => ({
                value: String(value),
                text: t("dayCount", { count: value }),
              }))}
            />
          ) : null}
          {act === "template" ? (
            <Select
              name="template"
              label={t("template")}
              defaultValue={template?.id ?? (takesOff ? TAKE_OFF : "")}
              empty={t("chooseTemplate")}
              options={[
                ...templates.map(({ id, name }) => ({ value: id, text: name })),
                { value: TAKE_OFF, text: t("noTemplate") },
              ]}
            />
          ) : null}
          <Button type="submit" variant="secondary" className="min-h-12">
            {t("preview")}
          </Button>
        </form>
      </Card>
      {all ? null : <TicksCut filters={filters} />}
      {more ? <Banner kind="warning">{t("more", { most: MOST_AT_ONCE })}</Banner> : null}
      {isOpen ? <Banner kind="info">{t("templateFirst")}</Banner> : null}
      {candidates.length === 0 && !isOpen ? <Banner kind="info">{t("nobody")}</Banner> : null}
      {refused.length > 0 ? (
        <Card className="space-y-2">
          <CardTitle>{t("refusedTitle", { count: refused.length })}</CardTitle>
          <ul className="divide-y">
            {refused.map(({ row, refusal }) => (
              <li key={row.athleteId} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
                <CircleSlash aria-hidden className="size-4 text-ink-soft" />
                <span className="font-medium">{row.name}</span>
                <span className="text-ink-soft">{row.squad}</span>
                <Badge size="small" colour="grey">
                  {refusal === null ? null : t(`refusal.${refusal}`)}
                </Badge>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {going.length > 0 ? (
        <Card className="space-y-3">
          <CardTitle>
            {takesOff ? t("willOff", { count: going.length }) : t(`will.${act}`, { count: going.length })}
          </CardTitle>
          <p className="text-sm text-ink-soft">{takesOff ? t("meansOff") : t(`means.${act}`)}</p>
          <ul className="gap-x-8 lg:columns-2">
            {going.map(({ row }) => (
              <li
                key={row.athleteId}
                className="flex break-inside-avoid flex-wrap items-center gap-x-3 gap-y-1 border-t py-2"
              >
                <CircleCheck aria-hidden className="size-4 shrink-0 text-accent" />
                <span className="font-medium">{row.name}</span>
                <LevelBadge row={row} />
                {row.owner === null ? null : (
                  <span className="text-sm text-ink-soft">{t("owned", { name: row.owner })}</span>
                )}
              </li>
            ))}
          </ul>
          {children}
        </Card>
      ) : null}
    </div>
  );
}
