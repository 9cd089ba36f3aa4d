import { useTranslations } from "next-intl";
import { ChangeList } from "@/components/ui/change-list";
import type { CorrectionRecord } from "@/domain/athlete/correction";

/** What was taken back of the answers that raised a flag, when, by whom and why. */
export function FlagCorrections({
  corrections,
  at,
}: {
  readonly corrections: readonly CorrectionRecord[];
  readonly at: (instant: string) => string;
}) {
  const t = useTranslations("athlete.flags");
  return corrections.map(({ id, at: when, by, reason, changes, wordsOnly }) => (
    <div key={id} className="space-y-2 rounded-control bg-tier-blue p-3 text-tier-blue-ink">
      <p className="font-semibold">{t(wordsOnly ? "slip" : "corrected", { by, when: at(when) })}</p>
      {reason === null ? null : (
        <p className="whitespace-pre-line wrap-anywhere">{t("correctedReason", { reason })}</p>
      )}
      <ChangeList changes={changes} blank={t("blank")} became={t("became")} />
    </div>
  ));
}
