import { useFormatter, useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { TierIcon } from "@/components/ui/tier-badge";
import type { SubmissionView } from "@/domain/athlete/submission-view";
import { SubmissionAnswers } from "./submission-answers";

/** One submission for a reader without its receipt: its level in words, and the answers that this reader may see. */
export function SubmissionPage({
  submission,
  timeZone,
  backHref,
}: {
  readonly submission: SubmissionView;
  readonly timeZone: string;
  readonly backHref: string;
}) {
  const t = useTranslations("result.answersSent");
  const tiers = useTranslations("tiers");
  const format = useFormatter();
  const { kind, name, submittedAt, submittedBy, onBehalf, tier } = submission;
  const when = format.dateTime(new Date(submittedAt), { dateStyle: "medium", timeStyle: "short", timeZone });
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <PageHeader
        title={name}
        lead={`${tiers(`kind.${kind}`)}. ${onBehalf ? t("sentBy", { when, by: submittedBy }) : t("sent", { when })}`}
        back={{ href: backHref, label: t("back") }}
      />
      {/* Grey: which of them were neurological, and so red, is not part of this page. */}
      <p>
        <Badge icon={<TierIcon tier={tier} />}>{tiers(`${tier}.word`)}</Badge>
      </p>
      <p className="text-ink-soft">{t("asItWas")}</p>
      <SubmissionAnswers submission={submission} timeZone={timeZone} />
    </div>
  );
}
