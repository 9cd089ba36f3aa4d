import { useFormatter, useTranslations } from "next-intl";
import type { Counted } from "@/domain/triage/triage-page";

/** A number as it was counted: "12", or "1,000+" where nobody counted on. */
export function useCounted(): (counted: Counted) => string {
  const format = useFormatter();
  const t = useTranslations("triage.counts");
  return ({ count, more }) => (more ? t("more", { count: format.number(count) }) : format.number(count));
}
