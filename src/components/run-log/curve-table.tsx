import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { MonthAgainstMonth } from "@/domain/run-log/month-against-month";

/** The steps of the curves as a table. */
export function CurveTable({ months }: { readonly months: MonthAgainstMonth }) {
  const t = useTranslations("runLog.curve");
  const format = useFormatter();
  const rows = (["present", "before"] as const).flatMap((which) =>
    (months[which].curve?.steps ?? []).map((step) => ({ which, ...step })),
  );
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={t("table")}>
      <table className="w-full text-left text-sm">
        <caption className="sr-only">{t("title")}</caption>
        <thead>
          <tr className="border-b">
            {(["month", "minute", "atRisk", "began", "free"] as const).map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-3 align-bottom font-semibold">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y tabular-nums">
          {rows.map(({ which, minute, atRisk, began, free }) => (
            <tr key={`${which} ${minute}`}>
              <th scope="row" className="py-1.5 pr-3 font-normal">
                {t(which)}
              </th>
              <td className="py-1.5 pr-3">{minute}</td>
              <td className="py-1.5 pr-3">{atRisk}</td>
              <td className="py-1.5 pr-3">{began}</td>
              <td className="py-1.5">{format.number(free, { style: "percent" })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
