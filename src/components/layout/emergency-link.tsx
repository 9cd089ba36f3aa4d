import { Siren } from "lucide-react";
import { useTranslations } from "next-intl";

/** The way to the public emergency page; on every page, signed in or not. */
export function EmergencyLink({ href }: { readonly href: string }) {
  const t = useTranslations("layout");
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-2 rounded-control border border-tier-red-line bg-tier-red px-3 font-semibold text-tier-red-ink hover:underline"
    >
      <Siren aria-hidden className="size-5 shrink-0" />
      {t("emergency")}
    </a>
  );
}
