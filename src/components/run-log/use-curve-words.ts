import { useTranslations } from "next-intl";
import { FEWEST_RUNS, type MonthAgainstMonth, type MonthOfRuns } from "@/domain/run-log/month-against-month";

/** What curves say, in sentences: of one month, and of the two compared (null: nothing to compare). */
export function useCurveWords() {
  const t = useTranslations("runLog.curve");
  return {
    month: ({ curve, telling }: MonthOfRuns): string => {
      if (curve === null) return t("tooFew", { telling, needed: FEWEST_RUNS });
      const { runs, began, median, until } = curve;
      if (began === 0) return t("neverBegan", { runs, until });
      return median === null ? t("mostFree", { runs, until, began }) : t("median", { runs, median, began });
    },
    compared: ({ present, before }: MonthAgainstMonth): string | null => {
      const [now, then] = [present.curve?.median ?? null, before.curve?.median ?? null];
      if (now === null || then === null) return null;
      return t(now > then ? "later" : now < then ? "earlier" : "same", { present: now, before: then });
    },
  };
}
