import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { ruleSetHash, type RuleSet } from "@/domain/assessment/rule-set";
import type { Proof } from "@/domain/explanation/proof";
import type { TestsById } from "@/domain/explanation/rules-document";
import { CauseCard } from "./cause-card";
import { ProofCard } from "./proof-card";
import { RuleCard } from "./rule-card";
import { RuleContents } from "./rule-contents";
import { SmallRules } from "./small-rules";
import { ThresholdTable } from "./threshold-table";

/**
 * Every rule that judges, as staff check it: wording, condition, source, label, grade, signature, tests. `actions` stand beside
 * the title.
 */
export function RulesPage({
  ruleSet,
  tests,
  proof,
  actions,
}: {
  readonly ruleSet: RuleSet;
  readonly tests: TestsById;
  /** Of exactly these rules; undefined: not run since they changed. */
  readonly proof: Proof | undefined;
  readonly actions?: ReactNode;
}) {
  const t = useTranslations("rules");
  const signed = new Set(ruleSet.approvals.map(({ id, version }) => `${id} ${version}`));
  const isSigned = ({ id, version }: { readonly id: string; readonly version: number }) =>
    signed.has(`${id} ${version}`);
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={actions}
        lead={
          <>
            <p>{t("lead")}</p>
            <p className="mt-2 text-sm break-all">
              {t("version", { version: ruleSet.version, hash: ruleSetHash(ruleSet) })}
            </p>
          </>
        }
      />
      {ruleSet.approvals.length === 0 ? (
        <Banner kind="warning" className="mb-5" title={t("unsigned")}>
          {t("unsignedText")}
        </Banner>
      ) : null}
      <ProofCard proof={proof} />
      <RuleContents ruleSet={ruleSet} />
      <section aria-labelledby="red-flags" className="mt-8 space-y-4">
        <h2 id="red-flags" className="text-xl font-semibold">
          {t("flags")}
        </h2>
        <p className="max-w-prose text-ink-soft">{t("flagsText")}</p>
        {ruleSet.parentRules.map((rule) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            tiers={ruleSet.rules.filter(({ parent }) => parent === rule.id)}
            signed={isSigned(rule)}
            tests={tests.get(rule.id) ?? []}
          />
        ))}
        {ruleSet.rules.map((rule) => (
          <RuleCard key={rule.id} rule={rule} signed={isSigned(rule)} tests={tests.get(rule.id) ?? []} />
        ))}
      </section>
      <section aria-labelledby="causes" className="mt-10 space-y-4">
        <h2 id="causes" className="text-xl font-semibold">
          {t("causes")}
        </h2>
        <p className="max-w-prose text-ink-soft">{t("causesText")}</p>
        {ruleSet.causes.map((cause) => (
          <CauseCard
            key={cause.id}
            cause={cause}
            mechanisms={ruleSet.mechanisms.filter(({ id }) => cause.mechanisms.includes(id))}
            signed={isSigned(cause)}
            tests={tests.get(cause.id) ?? []}
          />
        ))}
      </section>
      <SmallRules ruleSet={ruleSet} />
      <ThresholdTable ruleSet={ruleSet} />
    </>
  );
}
