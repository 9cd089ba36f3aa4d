import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import type { Programme } from "@/domain/programme/programme";

/** What to do at once, before week 1: gear, less running, and words that hold all the time. */
export function WeekZero({
  programme,
  showsReasons,
}: {
  readonly programme: Programme;
  readonly showsReasons: boolean;
}) {
  const t = useTranslations("programme");
  const tiers = useTranslations("tiers");
  const { gearFixes, advice } = programme;
  return (
    <div className="space-y-5">
      {showsReasons && gearFixes.length > 0 ? (
        <Card className="space-y-3">
          <div className="space-y-1">
            <CardTitle>{t("zero.gear")}</CardTitle>
            <p className="text-ink-soft">{t("zero.gearLead")}</p>
          </div>
          <ol className="list-decimal space-y-2 pl-5">
            {gearFixes.map(({ check, fix }) => (
              <li key={check}>{fix}</li>
            ))}
          </ol>
        </Card>
      ) : null}
      {advice.length > 0 ? (
        <Card className="space-y-3">
          <CardTitle>{t("zero.words")}</CardTitle>
          <ul className="divide-y">
            {advice.map(({ id, text, label }) => (
              <li key={id} className="space-y-1 py-2.5 first:pt-0 last:pb-0">
                <p>{text}</p>
                {label === "beyond" ? <Badge size="small">{tiers("label.beyond")}</Badge> : null}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}
