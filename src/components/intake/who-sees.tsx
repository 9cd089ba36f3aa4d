import { Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { FIELD_READERS, fieldOfQuestion } from "@/domain/access/fields";

/**
 * Who reads the answer besides the athlete, from the same table that the server asks. `coachSees`: false when the
 * athlete has turned sharing with coaches off.
 */
export function WhoSees({
  questionId,
  coachSees = true,
}: {
  readonly questionId: string;
  readonly coachSees?: boolean;
}) {
  const t = useTranslations("intake.whoSees");
  const readers = FIELD_READERS[fieldOfQuestion(questionId)];
  const coach = readers.coach === "yes" || (readers.coach === "shared" && coachSees);
  const key = readers.admin ? "organisation" : coach ? "coach" : readers.coach ? "coachOff" : "clinician";
  return (
    <p className="flex items-center gap-1.5 text-xs text-ink-soft">
      <Eye aria-hidden className="size-4 shrink-0" />
      {t(key)}
    </p>
  );
}
