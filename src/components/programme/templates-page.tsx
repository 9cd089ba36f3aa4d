import { LayoutTemplate } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { TemplateRecord } from "@/domain/programme/template-record";
import { TemplateCard } from "./template-card";

/** The templates that a member of staff sees. `base`: their address. */
export function TemplatesPage({
  templates,
  base,
  timeZone,
}: {
  readonly templates: readonly TemplateRecord[];
  readonly base: string;
  readonly timeZone: string;
}) {
  const t = useTranslations("template");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<LinkButton href={`${base}/new`}>{t("make")}</LinkButton>}
      />
      {templates.length === 0 ? (
        <EmptyState icon={<LayoutTemplate aria-hidden />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <ul className="grid gap-3 lg:grid-cols-2">
          {templates.map((template) => (
            <li key={template.id}>
              <TemplateCard template={template} href={`${base}/${template.id}`} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
