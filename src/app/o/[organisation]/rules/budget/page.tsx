import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AlertBudgetPage } from "@/components/rules/alert-budget-page";
import { partMetadata } from "../../../../part-metadata";
import { readBudgetWithin } from "./read-within";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ threshold?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "budget.read", (await getTranslations("rules.budget"))("title"));
}

/** What another value of a threshold would have given on the stored data; changes nothing. */
export default async function OrganisationBudgetPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { threshold } = await searchParams;
  const asked = typeof threshold === "string" ? threshold.slice(0, 40) : "";
  const budget = await readBudgetWithin(organisation, asked);
  return <AlertBudgetPage budget={budget} backHref={`/o/${organisation}/rules`} />;
}
