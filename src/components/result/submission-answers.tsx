import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { ChangeList } from "@/components/ui/change-list";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { SubmissionView } from "@/domain/athlete/submission-view";

/** The answers of one submission as they were sent, as far as its reader may see, and what it corrected. */
export function SubmissionAnswers({
  submission,
  timeZone,
}: {
  readonly submission: SubmissionView;
  readonly timeZone: string;
}) {
  const t = useTranslations("result.answersSent");
  const format = useFormatter();
  const { answers, correction, readAsWorse } = submission;
  return (
    <>
      {correction === null ? null : (
        <Card className="space-y-3">
          <CardTitle>{t("corrected")}</CardTitle>
          <p>
            {t("correctedBy", {
              by: correction.by,
              when: format.dateTime(new Date(correction.at), {
                dateStyle: "medium",
                timeStyle: "short",
                timeZone,
              }),
            })}
          </p>
          {correction.reason === null ? null : (
            <p className="whitespace-pre-line wrap-anywhere">{t("reason", { reason: correction.reason })}</p>
          )}
          <ChangeList changes={correction.changes} blank={t("blank")} became={t("became")} />
          {correction.changes.length > 0 && correction.added === 0 ? null : (
            <p className="text-ink-soft">{t("added", { count: correction.added })}</p>
          )}
        </Card>
      )}
      <Card className="space-y-3">
        <div className="space-y-1">
          <CardTitle>{t("title")}</CardTitle>
          <p className="text-ink-soft">{answers.length === 0 ? t("none") : t("lead")}</p>
        </div>
        {readAsWorse.length === 0 ? null : (
          <p>{t("readAsWorse", { questions: readAsWorse.map((each) => `“${each}”`).join(", ") })}</p>
        )}
        {answers.map(({ sectionId, title, answers: given }) => (
          <Disclosure
            key={sectionId}
            summary={
              <>
                {title}{" "}
                <span className="font-normal text-ink-soft">({t("count", { count: given.length })})</span>
              </>
            }
          >
            <DescriptionList
              className="[&>div]:sm:grid-cols-2"
              items={given.map(({ questionId, question, answer }) => ({
                id: questionId,
                term: question,
                detail: answer,
              }))}
            />
          </Disclosure>
        ))}
      </Card>
    </>
  );
}
