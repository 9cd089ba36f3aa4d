import { useFormatter, useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";

/** Says that the level rose because an answer did not come, and what to do; null when it did not. */
export function StandingSilence({
  silence,
  checkInHref,
  timeZone,
}: {
  readonly silence: AthleteStanding["silence"];
  readonly checkInHref: string;
  readonly timeZone: string;
}) {
  const t = useTranslations("result.standing.silence");
  const format = useFormatter();
  if (silence === null) return null;
  const when = format.dateTime(new Date(silence.at), { dateStyle: "long", timeZone });
  return (
    <Banner
      kind="warning"
      title={t("title")}
      action={silence.answered ? null : <LinkButton href={checkInHref}>{t("answer")}</LinkButton>}
    >
      {t(silence.answered ? "answered" : "text", { when })}
    </Banner>
  );
}
