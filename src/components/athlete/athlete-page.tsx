import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { AthleteRecord, NoteAudience } from "@/domain/athlete/athlete-record";
import type { ActActions, HiddenFields } from "./act";
import { ActsPanel } from "./acts-panel";
import { Answers } from "./answers";
import { AthleteHeader } from "./athlete-header";
import { AuditTrail } from "./audit-trail";
import { Causes } from "./causes";
import { ContactCard } from "./contact-card";
import { Flags } from "./flags";
import { History } from "./history";
import { Notes } from "./notes";
import { OpenQuestions } from "./open-questions";
import { ReceiptCard } from "./receipt";
import { Referrals } from "./referrals";
import { useMoment } from "./use-moment";

/**
 * One athlete as far as the reader may see: standing, acts, flags, factors, answers, referrals, notes, history, audit.
 * Shows only acts that `athlete.may` allows. `timeZone` is the zone that instants are shown in.
 */
export function AthletePage({
  athlete,
  actions,
  hidden,
  trend,
  audiences,
  backHref,
  contactsHref,
  programmeHref,
  runsHref,
  rulesHref,
  summaryHref,
  submissionHref,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly actions: ActActions;
  readonly hidden: HiddenFields;
  /** The course of the pain; null: not for this reader, or nothing told. */
  readonly trend: ReactNode;
  /** Audiences of a note that this reader may choose. */
  readonly audiences: readonly NoteAudience[];
  readonly backHref: string | null;
  /** Where contact tasks are; null: not for this reader. */
  readonly contactsHref: string | null;
  readonly programmeHref: string | null;
  readonly runsHref: string | null;
  readonly rulesHref: string;
  readonly summaryHref: ((referralId: string) => string) | null;
  readonly submissionHref: (submissionId: string) => string;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete");
  const tiers = useTranslations("tiers");
  const { at, on } = useMoment(timeZone);
  const contacts = useTranslations("contacts");
  const { contactTask, programme, reviewRequest, referrals, causes, ruleSet } = athlete;
  const [newest] = athlete.history;
  return (
    <>
      <AthleteHeader athlete={athlete} backHref={backHref} timeZone={timeZone} />
      {contactTask === null || contactsHref === null ? null : (
        <Banner
          kind="warning"
          className="mb-5"
          title={contacts("banner.title")}
          action={
            <LinkButton variant="secondary" href={`${contactsHref}/${contactTask.id}`}>
              {contacts("banner.link")}
            </LinkButton>
          }
        >
          {contacts(contactTask.overdue ? "banner.late" : "banner.text", {
            owner: contactTask.owner,
            when: at(contactTask.dueAt),
          })}
        </Banner>
      )}
      {reviewRequest === null ? null : (
        <Banner
          kind="info"
          className="mb-5"
          title={t("acts.reviewAsked", { by: reviewRequest.by, when: at(reviewRequest.at) })}
        >
          {reviewRequest.reason}
        </Banner>
      )}
      <div className="grid items-start gap-5 print:block print:space-y-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-5 lg:order-last">
          <ActsPanel athlete={athlete} actions={actions} hidden={hidden} timeZone={timeZone} />
          <ContactCard athlete={athlete} />
          {programme === null ? null : (
            <Card className="space-y-2">
              <CardTitle>{t("programme.title")}</CardTitle>
              <p>{tiers(`mode.${athlete.mode ?? programme.mode}`)}</p>
              <p className="text-sm text-ink-soft">
                {t("programme.line", { count: programme.itemCount, when: on(programme.startsOn) })}
              </p>
              {programmeHref === null ? null : (
                <LinkButton variant="secondary" href={programmeHref} data-print="no">
                  {t("programme.open")}
                </LinkButton>
              )}
            </Card>
          )}
          {runsHref === null ? null : (
            <LinkButton variant="secondary" href={runsHref} data-print="no">
              {t("runs")}
            </LinkButton>
          )}
        </div>
        <div className="space-y-5">
          <Flags athlete={athlete} actions={actions} hidden={hidden} timeZone={timeZone} />
          {referrals === null ? null : (
            <Referrals
              athlete={athlete}
              referrals={referrals}
              summaryHref={summaryHref}
              actions={actions}
              hidden={hidden}
              timeZone={timeZone}
            />
          )}
          {trend}
          <OpenQuestions athlete={athlete} />
          {athlete.receipt?.kind === "full" && newest ? (
            <ReceiptCard
              receipt={athlete.receipt}
              asOf={newest.submittedAt}
              flags={athlete.flags}
              timeZone={timeZone}
              rulesHref={rulesHref}
            />
          ) : null}
          {causes === null ? null : <Causes causes={causes} />}
          <Answers athlete={athlete} />
          <Notes
            athlete={athlete}
            audiences={audiences}
            actions={actions}
            hidden={hidden}
            timeZone={timeZone}
          />
          <History athlete={athlete} hrefOf={submissionHref} timeZone={timeZone} />
          <AuditTrail athlete={athlete} timeZone={timeZone} />
          <p className="px-1 text-sm text-ink-soft">
            {t("seenByReader")}{" "}
            {ruleSet === null
              ? null
              : t("ruleSet", { version: ruleSet.version, hash: ruleSet.hash.slice(0, 12) })}
          </p>
        </div>
      </div>
    </>
  );
}
