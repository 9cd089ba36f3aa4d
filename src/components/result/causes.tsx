import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteResult, WordedCause } from "@/domain/athlete/result";

function Cause({ cause }: { readonly cause: WordedCause }) {
  const t = useTranslations("result.causes");
  const tiers = useTranslations("tiers");
  return (
    <Disclosure
      summary={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {cause.name}
          <Badge size="small" colour={cause.status === "LIKELY" ? "blue" : "grey"}>
            {cause.status === "LIKELY" ? t("LIKELY") : t("POSSIBLE")}
          </Badge>
        </span>
      }
    >
      <div className="space-y-3">
        <p>{cause.mechanism}</p>
        <p className="text-sm font-semibold">{t("from")}</p>
        <AnswerList answers={cause.evidence} />
        <p className="text-sm text-ink-soft">
          {cause.grade === "B" ? t("gradeB") : t("gradeC")}. {tiers(`label.${cause.label}`)}.
        </p>
      </div>
    </Disclosure>
  );
}

/** Contributing factors found and from which answers; and which could not be looked at. Never a diagnosis. */
export function Causes({ result }: { readonly result: AthleteResult }) {
  const t = useTranslations("result.causes");
  const found = result.causes.filter(({ status }) => status === "LIKELY" || status === "POSSIBLE");
  const open = result.causes.filter(({ status }) => status === "NOT_ASSESSED");
  const waits = result.tier === "SAME_DAY" || result.tier === "EMERGENCY";
  return (
    <Card className="space-y-3">
      <CardTitle>{t("title")}</CardTitle>
      <p className="text-ink-soft">{found.length === 0 ? t("none") : waits ? t("later") : t("lead")}</p>
      {found.map((cause) => (
        <Cause key={cause.id} cause={cause} />
      ))}
      {open.length > 0 ? (
        <p className="text-sm text-ink-soft">
          {t("notAssessed", { names: open.map(({ name }) => name).join(", ") })}
        </p>
      ) : null}
    </Card>
  );
}
