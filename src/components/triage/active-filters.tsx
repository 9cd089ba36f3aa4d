import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { OPENING_FILTERS, writeFilters, type TriageFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";

interface Chip {
  readonly name: string;
  readonly without: Partial<TriageFilters>;
}

/** How many filters are in use, the view, sort and page apart. */
export function countActive(filters: TriageFilters): number {
  const { search, tier, category, squadId, squadNamed, state, overdue, left, since } = filters;
  return [search, tier, category, squadId, squadNamed, state, overdue, left, since].filter(Boolean).length;
}

/** The filters in use as chips; each is a link to the same table without it. */
export function ActiveFilters({ page }: { readonly page: TriagePage }) {
  const t = useTranslations("triage.filter");
  const tiers = useTranslations("tiers");
  const since = useTranslations("triage.since.kind");
  const { filters, squads } = page;
  const chips: Chip[] = [];
  if (filters.search !== "")
    chips.push({ name: t("chipSearch", { text: filters.search }), without: { search: "" } });
  if (filters.tier) chips.push({ name: tiers(`${filters.tier}.word`), without: { tier: null } });
  if (filters.category)
    chips.push({ name: tiers(`category.${filters.category}`), without: { category: null } });
  if (filters.squadId)
    chips.push({
      name: squads.find(({ id }) => id === filters.squadId)?.name ?? t("squad"),
      without: { squadId: null },
    });
  if (filters.squadNamed !== "")
    chips.push({ name: t("chipSquads", { text: filters.squadNamed }), without: { squadNamed: "" } });
  if (filters.state) chips.push({ name: tiers(`state.${filters.state}`), without: { state: null } });
  if (filters.overdue) chips.push({ name: t("chipOverdue"), without: { overdue: false } });
  if (filters.left) chips.push({ name: t("left"), without: { left: false } });
  if (filters.since) chips.push({ name: since(filters.since), without: { since: null } });
  if (chips.length === 0) return null;
  const { view, sorts, columns, chosen } = filters;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-ink-soft">{t("active")}</span>
      {chips.map(({ name, without }) => (
        <a
          key={name}
          href={writeFilters(filters, without)}
          aria-label={t("remove", { name })}
          className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-accent bg-accent-soft px-3 text-sm font-medium text-ink hover:brightness-95"
        >
          {name}
          <X aria-hidden className="size-4" />
        </a>
      ))}
      <a
        href={writeFilters({ ...OPENING_FILTERS, view, sorts, columns, chosen })}
        className="inline-flex min-h-9 items-center px-2 text-sm font-medium text-accent underline underline-offset-4"
      >
        {t("removeAll")}
      </a>
    </div>
  );
}
