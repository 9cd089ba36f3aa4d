import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SendForm } from "@/components/intake/send-form";
import { MistakeForm } from "@/components/result/mistake-form";
import { AsOf } from "@/components/result/as-of";
import { ResultPage } from "@/components/result/result-page";
import { SubmissionAnswers } from "@/components/result/submission-answers";
import { SubmissionPage } from "@/components/result/submission-page";
import { readSubmission } from "@/server/athlete/queries";
import { correctAction, takeBackAction } from "@/server/intake/actions";
import { readShell } from "@/server/organisation/queries";
import { newFormKey } from "../../../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string; submissionId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId, submissionId } = await params;
  const { result, name } = await readSubmission(organisation, { athleteId, submissionId });
  return { title: result === null ? name : (await getTranslations("pages.result"))("title") };
}

/** What came of one submission: level, what to do today, when to seek help, why, who looks at it. */
export default async function SubmissionResultPage({ params }: Props) {
  const { organisation, athleteId, submissionId } = await params;
  const submission = await readSubmission(organisation, { athleteId, submissionId });
  const { result } = submission;
  const t = await getTranslations("pages.result");
  const athlete = `/o/${organisation}/athletes/${athleteId}`;
  const hidden = () => ({ organisation, athleteId, submissionId, idempotencyKey: newFormKey() });
  const shell = await readShell(organisation);
  if (result === null) {
    return <SubmissionPage submission={submission} timeZone={shell.timeZone} backHref={athlete} />;
  }
  return (
    <>
      {result.overtaken ? (
        <AsOf
          submittedAt={result.submittedAt}
          homeHref={shell.actor.athleteId === athleteId ? `/o/${organisation}` : null}
          timeZone={shell.timeZone}
        />
      ) : null}
      <ResultPage
        result={result}
        answerForm={(section, label) => (
          <SendForm
            action={correctAction}
            hidden={{ ...hidden(), section }}
            label={label}
            pendingLabel={label}
          />
        )}
        programmeHref={result.hasProgramme ? `${athlete}/programme` : null}
        timeZone={shell.timeZone}
        answers={<SubmissionAnswers submission={submission} timeZone={shell.timeZone} />}
        correct={
          <SendForm
            action={correctAction}
            hidden={hidden()}
            label={t("correct")}
            pendingLabel={t("correct")}
          />
        }
        mistake={result.mayBeSlip ? <MistakeForm action={takeBackAction} hidden={hidden()} /> : undefined}
      />
    </>
  );
}
