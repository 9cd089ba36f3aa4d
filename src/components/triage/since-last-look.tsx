import { Sparkles } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge, type BadgeColour } from "@/components/ui/badge";
import { NEWS, type News } from "@/domain/triage/changes";
import { OPENING_FILTERS, writeFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import { NextCell } from "./next-cell";
import { useCounted } from "./use-counted";

const COLOUR: Readonly<Record<News, BadgeColour>> = {
  "newly-red": "red",
  worse: "amber",
  overdue: "red",
  silent: "grey",
  back: "blue",
};

/**
 * What changed since the reader last looked: how many of each kind, as links to exactly those, and the first of them with
 * one next step each. `seen` is the button that ends it.
 */
export function SinceLastLook({
  page,
  base,
  now,
  seen,
}: {
  readonly page: TriagePage;
  readonly base: string;
  readonly now: string;
  readonly seen: ReactNode;
}) {
  const t = useTranslations("triage.since");
  const format = useFormatter();
  const number = useCounted();
  const { newest, news, lookedUntil } = page;
  if (newest.length === 0) return null;
  const kinds = NEWS.filter((kind) => news[kind].count > 0);
  const total = kinds.reduce((sum, kind) => sum + news[kind].count, 0);
  const linkTo = (since: News | "any") => writeFilters({ ...OPENING_FILTERS, since });
  return (
    <section
      aria-labelledby="since"
      className="rounded-card border bg-surface p-4 shadow-card"
      data-print="no"
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="since" className="flex items-center gap-2 font-semibold">
          <Sparkles aria-hidden className="size-5 text-accent" />
          {t("title", { when: format.relativeTime(new Date(lookedUntil), new Date(now)) })}
        </h2>
        {seen}
      </div>
      <ul className="mt-2 flex flex-wrap gap-2">
        {kinds.map((kind) => (
          <li key={kind}>
            <a
              href={linkTo(kind)}
              className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line-strong px-3 text-sm font-medium hover:bg-accent-soft"
            >
              {t(`kind.${kind}`)}
              <span className="font-semibold tabular-nums">{number(news[kind])}</span>
            </a>
          </li>
        ))}
      </ul>
      <ul className="mt-3 divide-y">
        {newest.map((row) => (
          <li
            key={row.athleteId}
            // A phone shows the first three: the table is not to begin two screens below.
            className="grid gap-x-4 gap-y-1 py-2 max-sm:nth-[n+4]:hidden sm:grid-cols-[10rem_1fr_auto] sm:items-center"
          >
            <a
              href={`${base}/athletes/${row.athleteId}`}
              className="font-semibold text-accent underline-offset-4 hover:underline"
            >
              {row.name}
            </a>
            <span className="flex flex-wrap items-center gap-2 text-sm">
              {row.news === null ? null : (
                <Badge size="small" colour={COLOUR[row.news]}>
                  {t(`what.${row.news}`)}
                </Badge>
              )}
              <span className="text-ink-soft">{row.squad}</span>
            </span>
            <span className="text-sm">
              <NextCell row={row} now={Date.parse(now)} />
            </span>
          </li>
        ))}
      </ul>
      {total > newest.length ? (
        <a
          href={linkTo("any")}
          className="mt-2 inline-block text-sm font-medium text-accent underline underline-offset-4"
        >
          {t("all")}
        </a>
      ) : null}
    </section>
  );
}
