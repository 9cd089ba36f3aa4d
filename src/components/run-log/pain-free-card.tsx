import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { MonthAgainstMonth, MonthOfRuns } from "@/domain/run-log/month-against-month";
import { CurveChart } from "./curve-chart";
import { CurveTable } from "./curve-table";
import { useCurveWords } from "./use-curve-words";

const MONTHS = ["present", "before"] as const;

/** How long runs stay free of pain, this month against last: in words, as a curve and as a table. */
export function PainFreeCard({ months }: { readonly months: MonthAgainstMonth }) {
  const t = useTranslations("runLog.curve");
  const words = useCurveWords();
  const { present, before } = months;
  const drawn = MONTHS.filter((which) => months[which].curve !== null);
  const compared = words.compared(months);
  return (
    <Card className="space-y-4">
      <CardTitle>{t("title")}</CardTitle>
      {compared === null ? null : <p className="font-semibold">{compared}</p>}
      {drawn.length === 0 ? null : (
        <CurveChart
          present={present.curve}
          before={before.curve}
          description={t("desc", {
            present: `${t("present")}: ${words.month(present)}`,
            before: `${t("before")}: ${words.month(before)}`,
          })}
        />
      )}
      <ul className="space-y-3">
        {MONTHS.map((which) => (
          <OneMonth key={which} which={which} month={months[which]} words={words.month(months[which])} />
        ))}
      </ul>
      {drawn.length === 0 ? null : (
        <>
          <CurveTable months={months} />
          <p className="text-sm text-ink-soft">{t("honest")}</p>
        </>
      )}
    </Card>
  );
}

function OneMonth({
  which,
  month,
  words,
}: {
  readonly which: (typeof MONTHS)[number];
  readonly month: MonthOfRuns;
  readonly words: string;
}) {
  const t = useTranslations("runLog.curve");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" });
  return (
    <li className="space-y-0.5">
      <p className="flex flex-wrap items-center gap-x-2">
        <svg aria-hidden viewBox="0 0 28 8" className="h-2 w-7 shrink-0">
          <path
            d="M0 4H28"
            strokeWidth={2.5}
            {...(which === "before" ? { strokeDasharray: "5 4" } : {})}
            className={which === "present" ? "stroke-accent" : "stroke-ink-soft"}
          />
        </svg>
        <span className="font-medium">{t(which)}</span>
        <span className="text-sm text-ink-soft">{t("days", { from: on(month.from), to: on(month.to) })}</span>
      </p>
      <p>{words}</p>
      {month.silent > 0 ? (
        <p className="text-sm text-ink-soft">{t("silent", { count: month.silent })}</p>
      ) : null}
    </li>
  );
}
