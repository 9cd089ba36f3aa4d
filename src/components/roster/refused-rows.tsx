import { useTranslations } from "next-intl";
import { CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { RefusedRow } from "@/domain/roster/import";
import type { RowFault } from "@/domain/roster/import-rows";

/** The rows that are not made: where in the file, and what is wrong there. */
export function RefusedRows({
  rows,
  total,
  reportHref,
}: {
  /** The first of them. */
  readonly rows: readonly RefusedRow[];
  readonly total: number;
  readonly reportHref: string;
}) {
  const t = useTranslations("roster.import");
  const place = (row: number, { column, code }: RowFault) =>
    column === "file"
      ? t("atRow", { row, fault: t(`fault.${code}`) })
      : t("at", { row, column: t(`column.${column}`), fault: t(`fault.${code}`) });
  return (
    <section className="space-y-3" aria-labelledby="refused">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <CardTitle id="refused">
          {t("refusedTitle", { count: total, shown: rows.length, all: rows.length === total ? "yes" : "no" })}
        </CardTitle>
        <LinkButton variant="secondary" size="small" href={reportHref} download>
          {t("report")}
        </LinkButton>
      </div>
      <ul className="divide-y rounded-card border bg-surface px-4">
        {rows.map(({ row, faults }) => (
          <li key={row} className="py-2">
            {faults.map((fault) => (
              <p key={`${fault.column} ${fault.code}`}>{place(row, fault)}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
