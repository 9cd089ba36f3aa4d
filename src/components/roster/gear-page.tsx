import { Backpack } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { Card, CardTitle } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FEWEST, type GearPattern, type Tally } from "@/domain/roster/gear-pattern";

/** What the runners of a squad tell of the things that they carry; fewer than five people are not shown. */
export function GearPage({
  squad,
  patterns,
  counted,
  backHref,
}: {
  readonly squad: string;
  readonly patterns: readonly GearPattern[];
  readonly counted: number;
  readonly backHref: string;
}) {
  const t = useTranslations("roster.gear");
  return (
    <>
      <PageHeader
        title={t("title", { squad })}
        lead={t("lead", { count: counted, fewest: FEWEST })}
        back={{ href: backHref, label: t("back") }}
      />
      {patterns.length === 0 ? (
        <EmptyState icon={<Backpack aria-hidden />} title={t("none")}>
          {t("noneText", { fewest: FEWEST })}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {patterns.map(({ carried, underStraps, worseWith }) => (
            <li key={carried}>
              <Card className="space-y-3">
                <CardTitle>{t(`carried.${carried}`)}</CardTitle>
                <Line told={underStraps} what="straps" />
                <Line told={worseWith} what="worse" />
              </Card>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-5 max-w-prose text-sm text-ink-soft">{t("foot")}</p>
    </>
  );
}

function Line({ told, what }: { readonly told: Tally | null; readonly what: "straps" | "worse" }) {
  const t = useTranslations("roster.gear");
  return told === null ? (
    <p className="text-ink-soft">{t(`${what}Hidden`, { fewest: FEWEST })}</p>
  ) : (
    <p>
      <span className="font-semibold">{t(what, { yes: told.yes, of: told.of })}</span>
      {told.unknown === 0 ? null : (
        <span className="text-ink-soft"> {t("unknown", { count: told.unknown })}</span>
      )}
    </p>
  );
}
