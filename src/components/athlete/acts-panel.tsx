import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";
import { afterEvent } from "@/domain/referral/referral";
import type { NextAction } from "@/domain/triage/triage-row";
import type { ActActions, HiddenFields } from "./act";
import { AcknowledgeForm } from "./acts/acknowledge-form";
import { CloseReferralForm } from "./acts/close-referral-form";
import { OrderReferralForm } from "./acts/order-referral-form";
import { ReasonForm } from "./acts/reason-form";
import { RecordOutcomeForm } from "./acts/record-outcome-form";
import { RecordSeenForm } from "./acts/record-seen-form";
import { DueLine, WhatWaits } from "./due-line";
import { openReferral } from "./open-referral";
import { useFlagLine } from "./use-flag-line";

interface Offer {
  readonly title: string;
  readonly form: ReactNode;
  /** The next steps that this act is. */
  readonly answers: readonly NextAction[];
}

/** What this reader may do now: the next step open, the rest behind their names. */
export function ActsPanel({
  athlete,
  actions,
  hidden,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly actions: ActActions;
  readonly hidden: HiddenFields;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete.acts");
  const flagLine = useFlagLine();
  const may = new Set(athlete.may);
  const offers: Offer[] = [];
  const flagged = athlete.tier !== null && !["self-care", "lifted", "follow-up"].includes(athlete.state);

  if (may.has("triage.acknowledge") && flagged)
    offers.push({
      title: athlete.state === "waiting" ? t("acknowledge") : t("changeOwner"),
      answers: ["acknowledge"],
      form: (
        <AcknowledgeForm
          action={actions.acknowledge}
          hidden={hidden("acknowledge")}
          owners={athlete.possibleOwners}
        />
      ),
    });
  if (may.has("review.request") && athlete.reviewRequest === null)
    offers.push({
      title: t("askReview"),
      answers: ["review"],
      form: (
        <ReasonForm
          action={actions.requestReview}
          hidden={hidden("requestReview")}
          scope="review"
          lead={t("askReviewLead")}
          label={t("askReview")}
        />
      ),
    });
  const referral = openReferral(athlete.referrals);
  if (may.has("referral.order") && referral === null)
    offers.push({
      title: t("order"),
      answers: ["order-referral", "review"],
      form: <OrderReferralForm action={actions.orderReferral} hidden={hidden("orderReferral")} />,
    });
  if (may.has("referral.progress") && referral !== null) {
    if (afterEvent(referral.state, "record-seen") !== null)
      offers.push({
        title: t("recordSeen"),
        answers: ["record-seen"],
        form: <RecordSeenForm action={actions.recordSeen} hidden={hidden("recordSeen", referral.id)} />,
      });
    if (afterEvent(referral.state, "record-outcome") !== null)
      offers.push({
        title: referral.state === "outcome-recorded" ? t("changeOutcome") : t("recordOutcome"),
        answers: ["record-outcome"],
        form: (
          <RecordOutcomeForm
            action={actions.recordOutcome}
            hidden={hidden("recordOutcome", referral.id)}
            referral={referral}
          />
        ),
      });
    offers.push({
      title: t("closeReferral"),
      answers: ["close-referral"],
      form: (
        <CloseReferralForm
          action={actions.closeReferral}
          hidden={hidden("closeReferral", referral.id)}
          flags={athlete.flags
            .filter(({ open }) => open)
            .map((flag) => ({ id: flag.id, text: flagLine(flag) }))}
        />
      ),
    });
  }
  const followed = athlete.referrals?.find(({ state }) => state === "closed");
  if (may.has("referral.progress") && referral === null && followed && followed === athlete.referrals?.[0])
    offers.push({
      title: t("recordReview"),
      answers: ["record-review"],
      form: (
        <RecordOutcomeForm
          action={actions.recordOutcome}
          hidden={hidden("recordOutcome", followed.id)}
          referral={followed}
        />
      ),
    });
  if (offers.length === 0) return null;
  const next = offers.find(({ answers }) => answers.includes(athlete.next.kind));
  return (
    <section className="space-y-3" data-print="no" aria-label={t("title")}>
      <Card className="space-y-3 border-accent">
        <p className="text-sm font-medium text-ink-soft">{t("title")}</p>
        <CardTitle>{next ? next.title : <WhatWaits athlete={athlete} />}</CardTitle>
        <DueLine athlete={athlete} timeZone={timeZone} />
        {next?.form}
      </Card>
      {offers
        .filter((offer) => offer !== next)
        .map(({ title, form }) => (
          <Disclosure key={title} summary={title}>
            {form}
          </Disclosure>
        ))}
    </section>
  );
}
