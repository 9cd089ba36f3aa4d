import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AbsenceLine } from "@/domain/ownership/cover-page";
import { Badge } from "../ui/badge";

/** Who is away, now and later, and who stands in. `end` draws the button that ends one. */
export function Absences({
  absences,
  end,
}: {
  readonly absences: readonly AbsenceLine[];
  readonly end: (absenceId: string) => ReactNode;
}) {
  const t = useTranslations("ownership.cover");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  if (absences.length === 0) return <p className="text-ink-soft">{t("nobodyAway")}</p>;
  return (
    <ul className="divide-y">
      {absences.map((absence) => (
        <li key={absence.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {absence.name}
              {absence.current ? (
                <Badge size="small" colour="amber">
                  {t("awayNow")}
                </Badge>
              ) : null}
            </p>
            <p>
              {t("line", {
                from: on(absence.firstDay),
                until: on(absence.lastDay),
                same: String(absence.firstDay === absence.lastDay),
                cover: absence.cover,
              })}
            </p>
            {absence.coverAway ? (
              <p className="text-sm text-ink-soft">{t("coverAway", { cover: absence.cover })}</p>
            ) : null}
          </div>
          {absence.mayEnd ? end(absence.id) : null}
        </li>
      ))}
    </ul>
  );
}
