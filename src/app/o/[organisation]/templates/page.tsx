import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TemplatesPage } from "@/components/programme/templates-page";
import { readShell } from "@/server/organisation/queries";
import { readTemplates } from "@/server/programme/queries";
import { partMetadata } from "../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "template.read", (await getTranslations("template"))("title"));
}

/** Programme templates that the reader can give. */
export default async function OrganisationTemplatesPage({ params }: Props) {
  const { organisation } = await params;
  const templates = await readTemplates(organisation, undefined);
  const { timeZone } = await readShell(organisation);
  return <TemplatesPage templates={templates} base={`/o/${organisation}/templates`} timeZone={timeZone} />;
}
