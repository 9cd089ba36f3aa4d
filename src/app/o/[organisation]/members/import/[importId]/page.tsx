import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CancelForm, ConfirmForm } from "@/components/roster/import-forms";
import { ImportPage } from "@/components/roster/import-page";
import { cancelImportAction, confirmImportAction } from "@/server/roster/actions";
import { readImport } from "@/server/roster/queries";
import { newFormKey } from "../../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; importId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, importId } = await params;
  const { state } = await readImport(organisation, { importId });
  return { title: (await getTranslations("roster.import.heading"))(state) };
}

/** One import: its preview, its progress, or what came of it. */
export default async function OneImportPage({ params }: Props) {
  const { organisation, importId } = await params;
  const record = await readImport(organisation, { importId });
  const members = `/o/${organisation}/members`;
  const hidden = () => ({ organisation, importId, idempotencyKey: newFormKey() });
  return (
    <ImportPage
      record={record}
      confirm={<ConfirmForm action={confirmImportAction} hidden={hidden()} count={record.ready} />}
      cancel={<CancelForm action={cancelImportAction} hidden={hidden()} />}
      backHref={members}
      reportHref={`${members}/import/${importId}/report`}
      anotherHref={`${members}/import`}
    />
  );
}
