import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { BulkForm } from "@/components/triage/bulk-form";
import { BulkPreview } from "@/components/triage/bulk-preview";
import { LinkButton } from "@/components/ui/link-button";
import { writeFilters } from "@/domain/triage/filters";
import { startBulkAction } from "@/server/triage/actions";
import { readBulk } from "@/server/triage/queries";
import { newFormKey } from "../../../../form-key";
import { partMetadata } from "../../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "triage.read", (await getTranslations("triage.bulk"))("title"));
}

/** What an act on several athletes would do, and to whom not, before it is done. */
export default async function BulkPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const preview = await readBulk(organisation, await searchParams);
  const t = await getTranslations("triage.bulk");
  const { act, ownerId, days, candidates, filters, template, takesOff } = preview;
  const going = candidates.filter(({ refusal }) => refusal === null).map(({ row }) => row);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton variant="quiet" href={`/o/${organisation}/triage${writeFilters(filters)}`}>
            {t("back")}
          </LinkButton>
        }
      />
      <BulkPreview preview={preview}>
        <BulkForm
          key={`${act} ${ownerId} ${days} ${template?.id}`}
          action={startBulkAction}
          act={act}
          takesOff={takesOff}
          count={going.length}
          hidden={{
            ...{ organisation, idempotencyKey: newFormKey(), run: newFormKey(), act },
            ...(ownerId === null ? {} : { owner: ownerId }),
            ...(act === "snooze" ? { days: String(days) } : {}),
            ...(template === null
              ? {}
              : { template: template.id, templateVersion: String(template.version) }),
            decided: going.map(({ athleteId, version }) => `${athleteId}:${version}`).join(" "),
          }}
        />
      </BulkPreview>
    </>
  );
}
