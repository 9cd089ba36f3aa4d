import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { RemoveRunForm } from "@/components/run-log/remove-run-form";
import { RunForm } from "@/components/run-log/run-form";
import { correctRunAction, removeRunAction } from "@/server/run-log/actions";
import { readRunToCorrect } from "@/server/run-log/queries";
import { newFormKey } from "../../../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string; runId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId, runId } = await params;
  await readRunToCorrect(organisation, { athleteId, runId });
  return { title: (await getTranslations("runLog.correct"))("title") };
}

/** One run, to be corrected, completed by the next morning, or removed. */
export default async function RunPage({ params }: Props) {
  const { organisation, athleteId, runId } = await params;
  const { run, today, coachSees } = await readRunToCorrect(organisation, { athleteId, runId });
  const t = await getTranslations("runLog");
  const hidden = () => ({ organisation, athleteId, entryId: run.entryId, idempotencyKey: newFormKey() });
  return (
    <div className="mx-auto max-w-xl space-y-8">
      <PageHeader
        title={t("correct.title")}
        lead={t("correct.lead")}
        back={{ href: `/o/${organisation}/athletes/${athleteId}/runs`, label: t("title") }}
      />
      <RunForm action={correctRunAction} hidden={hidden()} today={today} stands={run} coachSees={coachSees} />
      <RemoveRunForm action={removeRunAction} hidden={hidden()} />
    </div>
  );
}
