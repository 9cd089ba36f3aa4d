import { useTranslations } from "next-intl";
import { lineKeys } from "./numbered-messages";

/** What the page can and cannot do, in short paragraphs; on every result. */
export function AboutResult() {
  const t = useTranslations("result");
  return (
    <section aria-labelledby="about-result" className="space-y-2 border-t pt-6 text-sm text-ink-soft">
      <h2 id="about-result" className="text-base font-semibold text-ink">
        {t("about.title")}
      </h2>
      <p className="font-semibold text-ink">{t("who.unsigned")}</p>
      {lineKeys("about").map((key) => (
        <p key={key} className="max-w-prose">
          {t(key)}
        </p>
      ))}
    </section>
  );
}
