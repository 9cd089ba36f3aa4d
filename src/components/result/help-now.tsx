import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { CallLink } from "./call-link";
import { lineKeys } from "./numbered-messages";

/** When to call the emergency number and when to speak to a doctor the same day; on every result. */
export function HelpNow({ number, country }: { readonly number: string; readonly country: string | null }) {
  const t = useTranslations("result");
  return (
    <Card className="space-y-3 border-t-4 border-t-emergency" data-print="whole">
      <CardTitle>{t("help.title")}</CardTitle>
      <p className="font-medium">{t("help.nowTitle", { number })}</p>
      <ul className="list-disc space-y-1 pl-5">
        {lineKeys("help.now").map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <CallLink number={number}>{t("help.call", { number })}</CallLink>
      <p className="text-sm text-ink-soft">
        {country === null ? t("help.noCountry") : `${t("help.country", { country })}. ${t("help.elsewhere")}`}
      </p>
      <p className="pt-1 font-medium">{t("help.soonTitle")}</p>
      <ul className="list-disc space-y-1 pl-5">
        {lineKeys("help.soon").map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Card>
  );
}
