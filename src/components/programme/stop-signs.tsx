import { OctagonAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { COMMON_RULES } from "@/domain/programme/library/common-rules";

/** The signs at which to stop and tell somebody, and how much pain is all right; beside every programme. */
export function StopSigns() {
  const t = useTranslations("programme");
  return (
    <>
      <Card className="space-y-3 border-t-4 border-t-emergency" data-print="whole">
        <CardTitle className="flex items-center gap-2">
          <OctagonAlert aria-hidden className="size-5 shrink-0 text-tier-red-ink" />
          {t("stop.title")}
        </CardTitle>
        <ul className="list-disc space-y-1 pl-5">
          {COMMON_RULES.stopAndReport.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p className="text-sm text-ink-soft">{t("stop.lead")}</p>
      </Card>
      <Card className="space-y-3" data-print="whole">
        <CardTitle>{t("pain.title")}</CardTitle>
        <ul className="space-y-2">
          {COMMON_RULES.painLight.map(({ light, text }) => (
            <li
              key={light}
              className={
                {
                  green:
                    "rounded-control border border-tier-green-line bg-tier-green px-3 py-2 text-tier-green-ink",
                  amber:
                    "rounded-control border border-tier-amber-line bg-tier-amber px-3 py-2 text-tier-amber-ink",
                  red: "rounded-control border border-tier-red-line bg-tier-red px-3 py-2 text-tier-red-ink",
                }[light]
              }
            >
              <strong>{t(`pain.${light}`)}</strong>
              <span className="block">{text}</span>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
