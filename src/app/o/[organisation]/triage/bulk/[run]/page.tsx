import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { BulkReport } from "@/components/triage/bulk-report";
import { GoOnForm } from "@/components/triage/go-on-form";
import { SmallForm } from "@/components/triage/small-form";
import { LinkButton } from "@/components/ui/link-button";
import { goOnWithBulkAction, undoBulkAction } from "@/server/triage/actions";
import { readBulkRun } from "@/server/triage/queries";
import { newFormKey } from "../../../../../form-key";
import { partMetadata } from "../../../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string; run: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "triage.read", (await getTranslations("triage.bulk"))("reportTitle"));
}

/** What came of an act on several athletes: how far it is, what could not be done, and undoing it. */
export default async function BulkRunPage({ params }: Props) {
  const { organisation, run } = await params;
  const report = await readBulkRun(organisation, { run });
  const t = await getTranslations("triage.bulk");
  const base = `/o/${organisation}`;
  const hidden = () => ({ organisation, idempotencyKey: newFormKey(), run });
  return (
    <>
      <PageHeader
        title={t("reportTitle")}
        actions={
          <LinkButton variant="quiet" href={`${base}/triage`}>
            {t("back")}
          </LinkButton>
        }
      />
      <BulkReport
        act={report.act}
        results={report.results}
        base={base}
        goOn={<GoOnForm action={goOnWithBulkAction} hidden={hidden()} />}
        undo={
          report.undoable ? (
            <SmallForm action={undoBulkAction} hidden={hidden()} scope="undo">
              {t("undo")}
            </SmallForm>
          ) : null
        }
      />
    </>
  );
}
