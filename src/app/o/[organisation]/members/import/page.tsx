import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { UploadForm } from "@/components/roster/import-forms";
import { Card } from "@/components/ui/card";
import { uploadAction } from "@/server/roster/actions";
import { readImportForm } from "@/server/roster/queries";
import { newFormKey } from "../../../../form-key";
import { partMetadata } from "../../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "members.read", (await getTranslations("roster.import"))("title"));
}

/** Uploads a file of athletes, to be looked at before anybody is made of it. */
export default async function ImportFormPage({ params }: Props) {
  const { organisation } = await params;
  const squads = await readImportForm(organisation, undefined);
  const t = await getTranslations("roster.import");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        back={{ href: `/o/${organisation}/members`, label: t("back") }}
      />
      <Card className="max-w-xl">
        <UploadForm
          action={uploadAction}
          hidden={{ organisation, idempotencyKey: newFormKey() }}
          squads={squads.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </Card>
    </>
  );
}
