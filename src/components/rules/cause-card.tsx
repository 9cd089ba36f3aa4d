import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import type { Cause, Mechanism } from "@/domain/assessment/causes/cause";
import { conditionInWords } from "@/domain/explanation/condition-in-words";
import { TestNames } from "./test-names";

/** One cause: how it is thought to work, and each piece of evidence for it by its kind. */
export function CauseCard({
  cause,
  mechanisms,
  signed,
  tests,
}: {
  readonly cause: Cause;
  readonly mechanisms: readonly Mechanism[];
  readonly signed: boolean;
  readonly tests: readonly string[];
}) {
  const t = useTranslations("rules");
  const labels = useTranslations("tiers.label");
  return (
    <Card id={cause.id} className="scroll-mt-4 space-y-4">
      <div className="flex flex-wrap items-center gap-2">
        <CardTitle as="h3" className="mr-2">
          {cause.id}
        </CardTitle>
        <Badge size="small">{labels(cause.label)}</Badge>
        <Badge size="small" colour={signed ? "green" : "amber"}>
          {signed ? t("signed") : t("notSigned")}
        </Badge>
        <span className="text-sm text-ink-soft">
          {t("gradeVersion", { grade: cause.grade, version: cause.version })}
        </span>
      </div>
      <p className="font-medium">{cause.name}</p>
      {mechanisms.map(({ id, text }) => (
        <p key={id} className="max-w-prose">
          {text}
        </p>
      ))}
      <dl className="space-y-2 text-sm">
        {cause.items.map(({ kind, when, sufficient }, at) => (
          <div key={at} className="border-l-3 pl-3">
            <dt className="font-medium">{t(`evidence.${kind}`)}</dt>
            <dd className="break-words text-ink-soft">
              {conditionInWords(when)}
              {sufficient === undefined ? null : ` ${t("enough", { when: conditionInWords(sufficient) })}`}
            </dd>
          </div>
        ))}
      </dl>
      <TestNames names={tests} />
    </Card>
  );
}
