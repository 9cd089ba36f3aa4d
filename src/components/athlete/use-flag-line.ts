import { useTranslations } from "next-intl";
import type { FlagRecord } from "@/domain/athlete/athlete-record";

/** One line for a flag: its category and, for who may read it, what raised it. */
export function useFlagLine(): (flag: FlagRecord) => string {
  const tiers = useTranslations("tiers");
  return ({ category, receipt }) =>
    receipt === null ? tiers(`category.${category}`) : `${tiers(`category.${category}`)}: ${receipt.text}`;
}
