import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { AthletePage } from "@/components/athlete/athlete-page";
import { MessagesCard } from "@/components/athlete/messages-card";

import { TrendCard } from "@/components/trend/trend-card";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import { writeNoteAction } from "@/server/athlete/actions";
import { readAthlete } from "@/server/athlete/queries";
import {
  closeFlagAction,
  closeReferralAction,
  endLiftAction,
  liftFlagAction,
  orderReferralAction,
  recordOutcomeAction,
  recordSeenAction,
  refuseReferralAction,
} from "@/server/referral/actions";
import { acknowledgeAction, requestReviewAction } from "@/server/triage/actions";
import { doneKey } from "../../../../done-message";
import { newFormKey } from "../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

const ACTIONS = {
  acknowledge: acknowledgeAction,
  requestReview: requestReviewAction,
  orderReferral: orderReferralAction,
  recordSeen: recordSeenAction,
  recordOutcome: recordOutcomeAction,
  closeReferral: closeReferralAction,
  refuseReferral: refuseReferralAction,
  closeFlag: closeFlagAction,
  liftFlag: liftFlagAction,
  endLift: endLiftAction,
  writeNote: writeNoteAction,
} as const;

/** What each form's second id is called. */
const ID_FIELD: Readonly<Partial<Record<keyof typeof ACTIONS, string>>> = {
  recordSeen: "referralId",
  recordOutcome: "referralId",
  closeReferral: "referralId",
  refuseReferral: "referralId",
  closeFlag: "flagId",
  liftFlag: "flagId",
  endLift: "flagId",
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  return { title: (await readAthlete(organisation, { athleteId })).record.name };
}

/** One athlete, as far as the reader may see, and what the reader may do. */
export default async function AthleteRecordPage({ params, searchParams }: Props) {
  const { organisation, athleteId } = await params;
  const { record, audiences, timeZone, trend, messages } = await readAthlete(organisation, { athleteId });
  const done = doneKey((await searchParams).done);
  const t = await getTranslations("pages.athlete");
  const sheet = await getTranslations("athlete.sheet");
  const format = await getFormatter();
  const say = await getTranslations("outcome.done");
  const base = `/o/${organisation}`;
  const here = `${base}/athletes/${athleteId}`;
  const staff = record.may.includes("triage.acknowledge");
  return (
    <>
      {done !== null ? (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      ) : null}
      {record.consentWithdrawnAt === null ? null : (
        <Banner kind="warning" className="mb-5">
          {t("consentWithdrawn", {
            when: format.dateTime(new Date(record.consentWithdrawnAt), { dateStyle: "long", timeZone }),
          })}
        </Banner>
      )}
      {record.membershipEnded === null ? null : (
        <Banner kind="warning" className="mb-5">
          {t(`membership.${record.membershipEnded}`)}
        </Banner>
      )}
      <AthletePage
        athlete={record}
        actions={ACTIONS}
        hidden={(act, id) => {
          const idField = ID_FIELD[act];
          return {
            organisation,
            athleteId,
            ...(act === "writeNote" ? {} : { version: String(record.version) }),
            ...(idField !== undefined && id !== undefined ? { [idField]: id } : {}),
            idempotencyKey: newFormKey(),
          };
        }}
        trend={trend === null ? null : <TrendCard trend={trend} />}
        audiences={audiences}
        backHref={staff ? `${base}/triage` : null}
        contactsHref={staff ? `${base}/contacts` : null}
        programmeHref={record.may.includes("programme.read") ? `${here}/programme` : null}
        runsHref={record.may.includes("run.read") ? `${here}/runs` : null}
        rulesHref={`${base}/rules`}
        summaryHref={record.referrals === null ? null : (referralId) => `${here}/referrals/${referralId}`}
        submissionHref={(submissionId) => `${here}/result/${submissionId}`}
        timeZone={timeZone}
      />
      {staff ? (
        <div className="mt-6">
          <MessagesCard messages={messages} readForm={null} timeZone={timeZone} />
        </div>
      ) : null}
      {staff ? (
        <p className="mt-6 flex flex-wrap gap-3" data-print="no">
          {record.may.includes("intake.fill-in") ? (
            <LinkButton variant="secondary" href={`${here}/intake`}>
              {t("fillIn")}
            </LinkButton>
          ) : null}
          <LinkButton variant="secondary" href={`${here}/print`}>
            {sheet("link")}
          </LinkButton>
          <LinkButton variant="secondary" href={`${base}/triage/bulk?act=message&chosen=${athleteId}`}>
            {t("message")}
          </LinkButton>
          <LinkButton variant="secondary" href={`${base}/triage/bulk?act=template&chosen=${athleteId}`}>
            {t("template")}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
