import { AlarmClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { TierBadge } from "@/components/ui/tier-badge";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";
import { PainFact } from "./pain-fact";
import { useMoment } from "./use-moment";

/** Name, level, what it means for training, and where the athlete stands in the work of staff. */
export function AthleteHeader({
  athlete,
  backHref,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly backHref: string | null;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete");
  const tiers = useTranslations("tiers");
  const { at, on } = useMoment(timeZone);
  const { tier, headline, mode, running, liftedUntil } = athlete;
  const acted = headline === "lifted" || headline === "limits" || headline === "closed" ? headline : null;
  const plan =
    mode === null
      ? ""
      : mode === "HOLD"
        ? tiers("mode.HOLD")
        : t("planLine", { mode: tiers(`mode.${mode}`), running: tiers(`running.${running}`) });
  const facts = [
    [t("categories"), athlete.categories.map((each) => tiers(`category.${each}`)).join(", ")],
    [t("state"), tiers(`state.${athlete.state}`)],
    [t("owner"), athlete.owner ?? t("nobody")],
    [
      t("escalated"),
      athlete.escalated === null
        ? ""
        : t(athlete.escalated.to === "all" ? "escalatedAll" : "escalatedNext", {
            owner: athlete.owner ?? "",
            when: at(athlete.escalated.at),
          }),
    ],
    [t("waitingSince"), athlete.waitingSince === null ? "" : at(athlete.waitingSince)],
    [t("dueBy"), athlete.next.on === null ? "" : (athlete.next.on.length === 10 ? on : at)(athlete.next.on)],
    [t("plan"), plan],
    [t("liftedUntil"), liftedUntil === null ? "" : on(liftedUntil)],
    [t("nextReview"), athlete.nextReviewOn === null ? "" : on(athlete.nextReviewOn)],
  ].filter(([, detail]) => detail !== "");
  return (
    <>
      <PageHeader
        title={athlete.name}
        lead={athlete.squad}
        back={backHref === null ? undefined : { href: backHref, label: t("back") }}
      />
      <div className="mb-6 space-y-4 rounded-card border bg-surface p-4 shadow-card sm:p-6">
        <div className="flex flex-wrap items-center gap-3">
          <TierBadge
            size="large"
            tier={tier}
            colour={athlete.colour}
            word={acted === null ? undefined : tiers(`headline.${acted}`)}
          />
          {tier === null ? null : (
            <span className="font-semibold first-letter:uppercase">{tiers(`running.${running}`)}</span>
          )}
          {athlete.overdue ? (
            <Badge colour="red" icon={<AlarmClock aria-hidden />}>
              {t("overdue")}
            </Badge>
          ) : null}
        </div>
        <p className="max-w-prose">
          {acted === null
            ? tiers(`${tier ?? "NO_ANSWER"}.staff`)
            : tiers(`staffHeadline.${acted}`, { until: liftedUntil === null ? "" : on(liftedUntil) })}
        </p>
        {athlete.limits.map(({ text, until }) => (
          <p key={text} className="max-w-prose border-l-4 border-tier-amber-line pl-3">
            <span className="block text-sm text-ink-soft">{t("limits")}</span>
            <span className="font-medium whitespace-pre-line wrap-anywhere">
              {until === null ? t("limitsOpen", { text }) : t("limitsUntil", { text, until: on(until) })}
            </span>
          </p>
        ))}
        <dl className="grid grid-cols-2 gap-x-4 gap-y-3 md:grid-cols-4">
          <PainFact athlete={athlete} at={at} />
          {facts.map(([term, detail]) => (
            <div key={term}>
              <dt className="text-sm text-ink-soft">{term}</dt>
              <dd className="font-medium">{detail}</dd>
            </div>
          ))}
        </dl>
        {athlete.acknowledgedAt === null ? null : (
          <p className="text-sm text-ink-soft">{t("acknowledgedAt", { when: at(athlete.acknowledgedAt) })}</p>
        )}
      </div>
    </>
  );
}
