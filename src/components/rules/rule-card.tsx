import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { TierBadge } from "@/components/ui/tier-badge";
import type { ParentRule, Rule } from "@/domain/assessment/rule";
import type { Tier } from "@/domain/assessment/tier";
import { conditionInWords } from "@/domain/explanation/condition-in-words";
import { TestNames } from "./test-names";

/**
 * One rule: when it holds and how urgent it then is, what each reader is told, where it comes from, and what tests it.
 * A rule that fires with others shows those instead of a condition of its own (`tiers`).
 */
export function RuleCard({
  rule,
  tiers = [],
  signed,
  tests,
}: {
  readonly rule: Rule | ParentRule;
  readonly tiers?: readonly Rule[];
  readonly signed: boolean;
  readonly tests: readonly string[];
}) {
  const t = useTranslations("rules");
  const labels = useTranslations("tiers.label");
  const categories = useTranslations("tiers.category");
  const steps = "when" in rule ? stepsOf(rule) : [];
  return (
    <Card id={rule.id} className="scroll-mt-4 space-y-4">
      <div className="flex flex-wrap items-center gap-2">
        <CardTitle as="h3" className="mr-2">
          {rule.id}
        </CardTitle>
        <Badge size="small">{labels(rule.label)}</Badge>
        <Badge size="small">{categories(rule.category)}</Badge>
        <Badge size="small" colour={signed ? "green" : "amber"}>
          {signed ? t("signed") : t("notSigned")}
        </Badge>
      </div>
      <p className="max-w-prose">{rule.text.clinician}</p>
      {steps.length === 0 ? (
        <p className="text-sm">
          {t("withAny")}{" "}
          {tiers.map(({ id }, at) => (
            <span key={id}>
              {at > 0 ? ", " : ""}
              <a href={`#${id}`} className="text-accent underline underline-offset-4">
                {id}
              </a>
            </span>
          ))}
        </p>
      ) : (
        <dl className="space-y-3 text-sm">
          {steps.map(({ kind, tier, mode, when }, at) => (
            <div key={at} className="border-l-3 pl-3">
              <dt className="flex flex-wrap items-center gap-2 font-medium">
                {t(kind)}
                <TierBadge tier={tier} neurological={rule.category === "neurological"} size="small" />
                {mode === undefined ? null : <span className="text-ink-soft">{mode}</span>}
              </dt>
              <dd className="mt-1 break-words text-ink-soft">{when}</dd>
            </div>
          ))}
        </dl>
      )}
      <DescriptionList
        items={[
          { term: t("athleteReads"), detail: rule.text.athlete },
          { term: t("coachReads"), detail: rule.text.coach },
          {
            term: t("source"),
            detail: t("sourceText", {
              source: rule.source,
              grade: rule.grade,
              version: rule.version,
            }),
          },
        ]}
      />
      <TestNames names={tests} />
    </Card>
  );
}

interface ShownStep {
  readonly kind: "fires" | "raised" | "lowered";
  readonly tier: Tier;
  readonly mode: string | undefined;
  readonly when: string;
}

function stepsOf({ when, tier, mode, raises, lowers }: Rule): readonly ShownStep[] {
  const shown = (kind: ShownStep["kind"]) => (step: Pick<Rule, "when" | "tier" | "mode">) => ({
    kind,
    tier: step.tier,
    mode: step.mode,
    when: conditionInWords(step.when),
  });
  return [
    { kind: "fires", tier, mode, when: conditionInWords(when) },
    ...raises.map(shown("raised")),
    ...lowers.map(shown("lowered")),
  ];
}
