import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ReviewAnswers } from "@/components/intake/review-answers";
import { SendForm } from "@/components/intake/send-form";
import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { submitIntakeAction } from "@/server/intake/actions";
import { readIntakeReview } from "@/server/intake/queries";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  await readIntakeReview(organisation, { athleteId });
  return { title: (await getTranslations("pages.intake"))("reviewTitle") };
}

/** Every answer and every blank, before anything is sent. */
export default async function IntakeReviewPage({ params }: Props) {
  const { organisation, athleteId } = await params;
  const here = `/o/${organisation}/athletes/${athleteId}/intake`;
  const review = await readIntakeReview(organisation, { athleteId });
  if (review === null) redirect(here);
  const t = await getTranslations("pages.intake");
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={t("reviewTitle")}
        lead={review.onBehalf ? t("onBehalf", { name: review.name }) : t("reviewLead")}
      />
      {review.faulty.length > 0 ? (
        <Banner kind="warning">
          {t("faulty", { sections: review.faulty.map(({ title }) => title).join(", ") })}
        </Banner>
      ) : null}
      <ReviewAnswers
        sections={INTAKE_SECTIONS}
        answers={review.answers}
        hrefOf={({ id }) => `${here}/${id}`}
      />
      <p>{t("nobodyWatches")}</p>
      <SendForm
        action={submitIntakeAction}
        hidden={{ organisation, athleteId, draftId: review.draftId, idempotencyKey: review.idempotencyKey }}
        label={review.kind === "correction" ? t("sendCorrection") : t("send")}
        pendingLabel={t("sending")}
      />
    </div>
  );
}
