import { useTranslations } from "next-intl";
import { ChangeList } from "@/components/ui/change-list";
import type { CorrectionRecord } from "@/domain/athlete/correction";

/** What was corrected since it was first sent: old and new, when, by whom, why. */
export function SummaryCorrections({
  corrections,
  at,
}: {
  readonly corrections: readonly CorrectionRecord[];
  readonly at: (instant: string) => string;
}) {
  const t = useTranslations("referral");
  return (
    <ul className="space-y-4">
      {corrections.map(({ id, at: when, by, reason, changes }) => (
        <li key={id} className="space-y-1.5" data-print="whole">
          <p className="font-semibold">{t("correctedBy", { by, when: at(when) })}</p>
          {reason === null ? null : (
            <p className="whitespace-pre-line wrap-anywhere">{t("correctedReason", { reason })}</p>
          )}
          <ChangeList changes={changes} blank={t("blank")} became={t("became")} />
        </li>
      ))}
    </ul>
  );
}
