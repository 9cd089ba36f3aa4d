import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { TierIcon } from "@/components/ui/tier-badge";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import { LOOK } from "./level-hero";

/** Where the athlete stands, with icon, word and colour. `children`: the way to the plan. */
export function StandingHero({
  standing,
  submittedAt,
  timeZone,
  children,
}: {
  readonly standing: AthleteStanding;
  readonly submittedAt: string;
  readonly timeZone: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("result");
  const tiers = useTranslations("tiers");
  const format = useFormatter();
  const { headline, tier, colour, liftedUntil } = standing;
  const when = format.dateTime(new Date(submittedAt), { dateStyle: "medium", timeStyle: "short", timeZone });
  const until =
    liftedUntil === null
      ? ""
      : format.dateTime(new Date(`${liftedUntil}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  const acted = headline === "lifted" || headline === "limits" || headline === "closed" ? headline : null;
  const level = tier ?? "NONE";
  return (
    <header
      className={classNames("rounded-card border-2 p-5 sm:p-7", LOOK[colour])}
      data-tier={level}
      data-headline={headline}
    >
      <div className="flex items-start gap-4">
        <TierIcon tier={tier} className="mt-1 size-9 shrink-0 sm:size-11" />
        <div className="min-w-0 space-y-2">
          <h2 className="text-2xl font-bold sm:text-3xl">
            {acted === null ? t(`title.${level}`) : t(`standing.headline.${acted}`, { until })}
          </h2>
          <p className="max-w-prose text-lg leading-snug">
            {acted === null ? tiers(`${level}.athlete`) : t(`standing.lead.${acted}`)}
          </p>
          <p className="text-sm">{t("standing.now", { when })}</p>
        </div>
      </div>
      {children ? <div className="mt-5">{children}</div> : null}
    </header>
  );
}
