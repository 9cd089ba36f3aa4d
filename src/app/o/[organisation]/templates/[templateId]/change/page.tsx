import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { TemplateForm } from "@/components/programme/template-form";
import { changeTemplateAction } from "@/server/programme/actions";
import { readTemplate } from "@/server/programme/queries";
import { newFormKey } from "../../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; templateId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, templateId } = await params;
  const { template } = await readTemplate(organisation, { templateId });
  return { title: (await getTranslations("template"))("changeTitle", { name: template.name }) };
}

/** Another version of a template, for who may make one. */
export default async function ChangeTemplatePage({ params }: Props) {
  const { organisation, templateId } = await params;
  const { template } = await readTemplate(organisation, { templateId });
  if (!template.mayChange) notFound();
  const t = await getTranslations("template");
  return (
    <>
      <PageHeader
        title={t("changeTitle", { name: template.name })}
        lead={t("changeLead")}
        back={{ href: `/o/${organisation}/templates/${templateId}`, label: template.name }}
      />
      <TemplateForm
        action={changeTemplateAction}
        hidden={{
          ...{ organisation, templateId, seen: String(template.version) },
          idempotencyKey: newFormKey(),
        }}
        initial={template}
        isVersion
      />
    </>
  );
}
