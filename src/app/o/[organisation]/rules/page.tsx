import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RulesPage } from "@/components/rules/rules-page";
import { LinkButton } from "@/components/ui/link-button";
import { ruleSetHash } from "@/domain/assessment/rule-set";
import { proofOf } from "@/domain/explanation/proof";
import { testsOfRules } from "@/domain/explanation/tests-of-rules";
import { readShell } from "@/server/organisation/queries";
import { readRules } from "@/server/assessment/queries";
import { partMetadata } from "../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "rules.read", (await getTranslations("rules"))("title"));
}

/** The rules in force, for staff: nobody's data. */
export default async function OrganisationRulesPage({ params }: Props) {
  const { organisation } = await params;
  const { ruleSet } = await readRules(organisation);
  const { opens } = await readShell(organisation);
  const t = await getTranslations("rules.budget");
  return (
    <RulesPage
      ruleSet={ruleSet}
      tests={testsOfRules()}
      proof={proofOf(ruleSetHash(ruleSet))}
      actions={
        opens.includes("budget.read") ? (
          <LinkButton variant="secondary" href={`/o/${organisation}/rules/budget`}>
            {t("link")}
          </LinkButton>
        ) : undefined
      }
    />
  );
}
