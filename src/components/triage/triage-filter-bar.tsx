import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { TIERS } from "@/domain/assessment/tier";
import { SORTS, startOf, turn, writeSorts } from "@/domain/triage/sorts";
import type { TriagePage } from "@/domain/triage/triage-page";
import { TRIAGE_STATES } from "@/domain/triage/triage-row";
import { countActive } from "./active-filters";
import { ColumnChoices } from "./column-choices";

/** Search, filters and sort as a plain GET form: what is chosen lands in the address. */
export function TriageFilterBar({ page }: { readonly page: TriagePage }) {
  const t = useTranslations("triage");
  const tiers = useTranslations("tiers");
  const { filters, squads, manySquads } = page;
  const active = countActive(filters);
  const chosen = squads.find(({ id }) => id === filters.squadId);
  const orders = SORTS.flatMap((sort) => [startOf(sort), turn(startOf(sort))]).map((key) => ({
    value: writeSorts([key]),
    text: t(`sortBy.${key.by}.${key.descending ? "down" : "up"}`),
  }));
  const [first, second] = filters.sorts.map((key) => writeSorts([key]));
  return (
    <form method="get" role="search" aria-label={t("filter.label")} className="space-y-3" data-print="no">
      {filters.view === "all" ? <input type="hidden" name="view" value="all" /> : null}
      {filters.since ? <input type="hidden" name="since" value={filters.since} /> : null}
      {filters.chosen.length > 0 ? (
        <input type="hidden" name="chosen" value={filters.chosen.join(".")} />
      ) : null}
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1 sm:max-w-sm">
          <TextInput
            name="search"
            type="search"
            label={t("filter.search")}
            placeholder={t("filter.searchHint")}
            defaultValue={filters.search}
            maxLength={80}
            autoComplete="off"
          />
        </div>
        <Button type="submit" variant="secondary" className="min-h-12">
          <Search aria-hidden />
          {t("filter.go")}
        </Button>
      </div>
      {filters.view === "flagged" ? <p className="text-sm text-ink-soft">{t("filter.everybody")}</p> : null}
      <Disclosure
        open={active > 0}
        summary={active === 0 ? t("filter.more") : t("filter.moreActive", { count: active })}
      >
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <Select
            name="tier"
            label={t("filter.tier")}
            empty={t("filter.any")}
            defaultValue={filters.tier ?? ""}
            options={TIERS.toReversed().map((tier) => ({ value: tier, text: tiers(`${tier}.word`) }))}
          />
          <Select
            name="category"
            label={t("filter.category")}
            empty={t("filter.any")}
            defaultValue={filters.category ?? ""}
            options={(["neurological", "worsening"] as const).map((value) => ({
              value,
              text: tiers(`category.${value}`),
            }))}
          />
          {manySquads ? (
            <TextInput
              name="squads"
              label={t("filter.squads")}
              defaultValue={filters.squadNamed || chosen?.name}
              maxLength={80}
              autoComplete="off"
            />
          ) : (
            <Select
              name="squad"
              label={t("filter.squad")}
              empty={t("filter.any")}
              defaultValue={filters.squadId ?? ""}
              options={squads.map(({ id, name }) => ({ value: id, text: name }))}
            />
          )}
          <Select
            name="state"
            label={t("filter.state")}
            empty={t("filter.any")}
            defaultValue={filters.state ?? ""}
            options={TRIAGE_STATES.map((value) => ({ value, text: tiers(`state.${value}`) }))}
          />
          <Select name="sort" label={t("filter.sort")} defaultValue={first} options={orders} />
          <Select
            name="then"
            label={t("filter.then")}
            empty={t("filter.thenNothing")}
            defaultValue={second ?? ""}
            options={orders}
          />
          <div className="space-y-1 self-end">
            <ChoiceRow
              type="checkbox"
              name="overdue"
              choice={{ value: "yes", text: t("filter.overdue") }}
              defaultChecked={filters.overdue}
            />
            <ChoiceRow
              type="checkbox"
              name="left"
              choice={{ value: "yes", text: t("filter.left") }}
              defaultChecked={filters.left}
            />
          </div>
          <Button type="submit" className="min-h-12 self-end">
            {t("filter.apply")}
          </Button>
        </div>
        <ColumnChoices columns={filters.columns} />
      </Disclosure>
    </form>
  );
}
