import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TierIcon } from "@/components/ui/tier-badge";
import { classNames } from "@/components/ui/class-names";
import type { AthleteResult } from "@/domain/athlete/result";

/** Frame, ground and ink of each colour. */
export const LOOK: Readonly<Record<AthleteResult["colour"], string>> = {
  red: "border-tier-red-line bg-tier-red text-tier-red-ink",
  amber: "border-tier-amber-line bg-tier-amber text-tier-amber-ink",
  blue: "border-tier-blue-line bg-tier-blue text-tier-blue-ink",
  green: "border-tier-green-line bg-tier-green text-tier-green-ink",
  grey: "border-tier-grey-line bg-tier-grey text-tier-grey-ink",
};

/** The level in words, with icon and colour, and the one sentence that matters. `children`: the next step. */
export function LevelHero({
  result,
  timeZone,
  children,
}: {
  readonly result: AthleteResult;
  readonly timeZone: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("result");
  const tiers = useTranslations("tiers");
  const format = useFormatter();
  const when = format.dateTime(new Date(result.submittedAt), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  return (
    <header
      className={classNames("rounded-card border-2 p-5 sm:p-7", LOOK[result.colour])}
      data-tier={result.tier}
    >
      <div className="flex items-start gap-4">
        <TierIcon tier={result.tier} className="mt-1 size-9 shrink-0 sm:size-11" />
        <div className="min-w-0 space-y-2">
          <h1 className="text-2xl font-bold sm:text-3xl">{t(`title.${result.tier}`)}</h1>
          <p className="max-w-prose text-lg leading-snug">{tiers(`${result.tier}.athlete`)}</p>
          <p className="text-sm">
            {result.onBehalf
              ? t("sentOnBehalf", { when, name: result.givenName, by: result.submittedBy })
              : `${t("forName", { name: result.givenName })}. ${t("sent", { when })}`}
          </p>
        </div>
      </div>
      {children ? <div className="mt-5">{children}</div> : null}
    </header>
  );
}
