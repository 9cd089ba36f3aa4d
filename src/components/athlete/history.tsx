import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { TierIcon } from "@/components/ui/tier-badge";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";
import { useMoment } from "./use-moment";

/** What the athlete has sent, newest first as given. */
export function History({
  athlete,
  hrefOf,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  /** Where one of them can be read as it was. */
  readonly hrefOf: (submissionId: string) => string;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete.history");
  const tiers = useTranslations("tiers");
  const { at } = useMoment(timeZone);
  return (
    <Card className="space-y-3">
      <CardTitle>{t("title")}</CardTitle>
      {athlete.history.length === 0 ? <p className="text-ink-soft">{t("none")}</p> : null}
      <ol className="divide-y">
        {athlete.history.map((each) => (
          <li key={each.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <span className="w-44 text-sm text-ink-soft">{at(each.submittedAt)}</span>
            <a
              href={hrefOf(each.id)}
              className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
            >
              {tiers(`kind.${each.kind}`)}
              <span className="sr-only">, {at(each.submittedAt)}</span>
            </a>
            {/* Grey: which of them were neurological, and so red, is not part of this line. */}
            <Badge size="small" icon={<TierIcon tier={each.tier} />}>
              {tiers(`${each.tier}.word`)}
            </Badge>
            <span className="text-sm text-ink-soft">
              {[
                each.painNow === null ? "" : t("pain", { pain: each.painNow }),
                each.onBehalf ? t("by", { by: each.submittedBy }) : "",
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
