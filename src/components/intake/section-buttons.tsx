import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "../ui/link-button";
import { SubmitButton } from "../ui/submit-button";

/** The foot of a section: back, on, and over to the list of answers. */
export function SectionButtons({
  previousHref,
  reviewHref,
  last,
}: {
  readonly previousHref?: string | undefined;
  readonly reviewHref?: string | undefined;
  readonly last: boolean;
}) {
  const t = useTranslations("intake");
  return (
    <div className="flex flex-col gap-3 sm:flex-row-reverse sm:items-center sm:justify-start">
      <SubmitButton size="large" pendingLabel={t("sending")}>
        {t(last ? "saveAndReview" : "saveAndContinue")}
        <ArrowRight aria-hidden />
      </SubmitButton>
      {previousHref === undefined ? null : (
        <LinkButton variant="secondary" size="large" href={previousHref}>
          <ArrowLeft aria-hidden />
          {t("previous")}
        </LinkButton>
      )}
      {reviewHref === undefined || last ? null : (
        <LinkButton variant="quiet" href={reviewHref} className="sm:mr-auto">
          {t("allAnswers")}
        </LinkButton>
      )}
    </div>
  );
}
