import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TemplatePage } from "@/components/programme/template-page";
import { WithdrawTemplateForm } from "@/components/programme/withdraw-template-form";
import { Banner } from "@/components/ui/banner";
import { withdrawTemplateAction } from "@/server/programme/actions";
import { readTemplate } from "@/server/programme/queries";
import { readSquads } from "@/server/roster/queries";
import { doneKey } from "../../../../done-message";
import { newFormKey } from "../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; templateId: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, templateId } = await params;
  return { title: (await readTemplate(organisation, { templateId })).template.name };
}

/** One template, and to whom it can be given. */
export default async function OneTemplatePage({ params, searchParams }: Props) {
  const { organisation, templateId } = await params;
  const { template, timeZone } = await readTemplate(organisation, { templateId });
  const { squads } = await readSquads(organisation, undefined);
  const done = doneKey((await searchParams).done);
  const say = await getTranslations("outcome.done");
  const base = `/o/${organisation}`;
  return (
    <>
      {done === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      )}
      <TemplatePage
        template={template}
        squads={squads.filter(({ closedAt, athletes }) => closedAt === null && athletes > 0)}
        giveHref={(squad) =>
          `${base}/triage/bulk?view=all&squad=${squad}&all=yes&act=template&template=${templateId}`
        }
        hrefs={{
          list: `${base}/templates`,
          triage: `${base}/triage`,
          change: template.mayChange ? `${base}/templates/${templateId}/change` : null,
        }}
        withdraw={
          <WithdrawTemplateForm
            action={withdrawTemplateAction}
            hidden={{ organisation, templateId, idempotencyKey: newFormKey() }}
          />
        }
        timeZone={timeZone}
      />
    </>
  );
}
