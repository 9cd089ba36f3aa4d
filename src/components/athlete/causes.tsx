import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";

/** Contributing factors with the answers that point to them and their evidence grade; for clinicians. */
export function Causes({ causes }: { readonly causes: NonNullable<AthleteRecord["causes"]> }) {
  const t = useTranslations("athlete.causes");
  const tiers = useTranslations("tiers");
  const found = causes.filter(({ status }) => status === "LIKELY" || status === "POSSIBLE");
  const names = (status: "NOT_INDICATED" | "NOT_ASSESSED") =>
    causes
      .filter((cause) => cause.status === status)
      .map(({ name }) => name)
      .join(", ");
  const rest = names("NOT_INDICATED");
  const open = names("NOT_ASSESSED");
  return (
    <Card className="space-y-4">
      <div className="space-y-1">
        <CardTitle>{t("title")}</CardTitle>
        <p className="text-ink-soft">{found.length === 0 ? t("none") : t("lead")}</p>
      </div>
      <ul className="space-y-5">
        {found.map((cause) => (
          <li key={cause.id} className="space-y-2">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{cause.name}</span>
              <Badge size="small" colour={cause.status === "LIKELY" ? "blue" : "grey"}>
                {t(cause.status)}
              </Badge>
              <span className="text-xs text-ink-soft">
                {t("grade", { grade: cause.grade })}, {tiers(`label.${cause.label}`)}
              </span>
            </p>
            <p>{cause.mechanism}</p>
            <AnswerList answers={cause.evidence} />
          </li>
        ))}
      </ul>
      {rest === "" ? null : <p className="text-sm text-ink-soft">{t("rest", { names: rest })}</p>}
      {open === "" ? null : <p className="text-sm text-ink-soft">{t("open", { names: open })}</p>}
    </Card>
  );
}
