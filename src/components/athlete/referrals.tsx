import { AlarmClock, Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import type { AthleteRecord, ReferralRecord } from "@/domain/athlete/athlete-record";
import { afterEvent } from "@/domain/referral/referral";
import type { ActActions, HiddenFields } from "./act";
import { ReasonForm } from "./acts/reason-form";
import { ReferralTimeline } from "./referral-timeline";
import { useMoment } from "./use-moment";

function Referral({ referral, timeZone }: { readonly referral: ReferralRecord; readonly timeZone: string }) {
  const t = useTranslations("athlete");
  const { on } = useMoment(timeZone);
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{t("referrals.to", { to: referral.referredTo })}</span>
        <Badge size="small">{t(`referrals.state.${referral.state}`)}</Badge>
        {referral.overdue ? (
          <Badge size="small" colour="red" icon={<AlarmClock aria-hidden />}>
            {t("referrals.overdue")}
          </Badge>
        ) : null}
      </p>
      <p className="text-sm text-ink-soft">
        {t(`acts.urgency${referral.urgency}`)}. {t("referrals.due", { when: on(referral.dueOn) })}.
      </p>
      <ReferralTimeline referral={referral} timeZone={timeZone} />
    </div>
  );
}

/** Referrals with their course; the athlete may refuse one before being seen. */
export function Referrals({
  athlete,
  referrals,
  summaryHref,
  actions,
  hidden,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly referrals: readonly ReferralRecord[];
  /** Address of the printable summary of a referral; null: none. */
  readonly summaryHref: ((referralId: string) => string) | null;
  readonly actions: ActActions;
  readonly hidden: HiddenFields;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete");
  return (
    <Card className="space-y-4">
      <CardTitle>{t("referrals.title")}</CardTitle>
      {referrals.length === 0 ? <p className="text-ink-soft">{t("referrals.none")}</p> : null}
      <ul className="space-y-6">
        {referrals.map((referral) => (
          <li key={referral.id} className="space-y-3 border-b pb-5 last:border-b-0 last:pb-0">
            <Referral referral={referral} timeZone={timeZone} />
            <div className="flex flex-wrap gap-3" data-print="no">
              {summaryHref === null ? null : (
                <LinkButton variant="secondary" size="small" href={summaryHref(referral.id)}>
                  <Printer aria-hidden />
                  {t("referrals.print")}
                </LinkButton>
              )}
            </div>
            {athlete.may.includes("referral.refuse") && afterEvent(referral.state, "refuse") !== null ? (
              <Disclosure summary={t("acts.refuse")}>
                <ReasonForm
                  action={actions.refuseReferral}
                  hidden={hidden("refuseReferral", referral.id)}
                  scope={`refuse-${referral.id}`}
                  lead={t("acts.refuseLead")}
                  label={t("acts.refuse")}
                  variant="secondary"
                />
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
