import { Siren } from "lucide-react";
import { useTranslations } from "next-intl";

/** The way to the public emergency page; on every page, signed in or not. */
export function EmergencyLink({
  href,
  compact = false,
}: {
  readonly href: string;
  /** On a phone only the one word that says it. */
  readonly compact?: boolean;
}) {
  const t = useTranslations("layout");
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-2 rounded-control border border-tier-red-line bg-tier-red px-3 font-semibold text-tier-red-ink hover:underline"
    >
      <Siren aria-hidden className="size-5 shrink-0" />
      {compact ? (
        <>
          <span className="md:hidden">{t("emergencyShort")}</span>
          <span className="hidden md:inline">{t("emergency")}</span>
        </>
      ) : (
        t("emergency")
      )}
    </a>
  );
}
