import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { TemplateForm } from "@/components/programme/template-form";
import { makeTemplateAction } from "@/server/programme/actions";
import { readItemsForTemplate, readTemplates } from "@/server/programme/queries";
import { newFormKey } from "../../../../form-key";
import { partMetadata } from "../../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ from?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "template.read", (await getTranslations("template"))("newTitle"));
}

/** A template from scratch, or from the exercises of an athlete's present programme. */
export default async function NewTemplatePage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { from } = await searchParams;
  const athleteId = typeof from === "string" ? from : null;
  await readTemplates(organisation, undefined);
  const items = athleteId === null ? [] : await readItemsForTemplate(organisation, { athleteId });
  const t = await getTranslations("template");
  return (
    <>
      <PageHeader
        title={t("newTitle")}
        lead={athleteId === null ? t("lead") : t("fromAthlete")}
        back={{ href: `/o/${organisation}/templates`, label: t("back") }}
      />
      <TemplateForm
        action={makeTemplateAction}
        hidden={{ organisation, idempotencyKey: newFormKey() }}
        initial={{ items }}
        isVersion={false}
      />
    </>
  );
}
