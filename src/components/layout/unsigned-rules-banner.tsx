import { FileWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "../ui/class-names";

/** Shown wherever a rule's outcome is shown, as long as no clinician has signed the rules. */
export function UnsignedRulesBanner({
  notForRealAthletes,
  className,
}: {
  /** The organisation's switch, on until it is turned off. */
  readonly notForRealAthletes: boolean;
  readonly className?: string;
}) {
  const t = useTranslations("layout.unsigned");
  return (
    <p
      role="note"
      className={classNames(
        "flex items-start gap-2 border-b border-tier-amber-line bg-tier-amber px-4 py-2 text-sm text-tier-amber-ink sm:items-center sm:px-6",
        className,
      )}
    >
      <FileWarning aria-hidden className="mt-0.5 size-4 shrink-0 sm:mt-0" />
      <span>
        <strong>{t("title")}</strong> {notForRealAthletes ? t("text") : null}
      </span>
    </p>
  );
}
