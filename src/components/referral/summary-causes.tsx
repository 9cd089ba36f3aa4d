import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import type { WordedCause } from "@/domain/athlete/result";

/** The contributing factors found, with the answers behind them. */
export function SummaryCauses({ causes }: { readonly causes: readonly WordedCause[] }) {
  const t = useTranslations("referral");
  const found = causes.filter(({ status }) => status === "LIKELY" || status === "POSSIBLE");
  if (found.length === 0) return <p>{t("noCauses")}</p>;
  return (
    <>
      <p className="text-sm text-ink-soft">{t("causesLead")}</p>
      <ul className="space-y-3">
        {found.map(({ id, name, status, grade, evidence }) => (
          <li key={id} className="space-y-1.5" data-print="whole">
            <p>
              <span className="font-semibold">{name}</span>{" "}
              <span className="text-ink-soft">
                ({status === "LIKELY" ? t("LIKELY") : t("POSSIBLE")}, {t("grade", { grade })})
              </span>
            </p>
            <AnswerList answers={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
