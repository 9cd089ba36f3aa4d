import { Siren } from "lucide-react";
import { useTranslations } from "next-intl";

/** On every page that asks about warning signs: what must not wait for the end of a form. */
export function EmergencyStrip({ href }: { readonly href: string }) {
  const t = useTranslations("intake.emergency");
  return (
    <aside
      aria-label={t("label")}
      className="flex items-start gap-3 rounded-card border border-tier-red-line bg-tier-red p-4 text-tier-red-ink"
    >
      <Siren aria-hidden className="mt-0.5 size-6 shrink-0" />
      <p>
        {t("text")}{" "}
        <a href={href} className="font-semibold underline underline-offset-4">
          {t("link")}
        </a>
      </p>
    </aside>
  );
}
