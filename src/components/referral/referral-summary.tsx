import { useFormatter, useLocale, useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { AnswerList } from "@/components/ui/answer-list";
import type { AthleteRecord, ReferralRecord } from "@/domain/athlete/athlete-record";
import { PrintButton } from "./print-button";
import { SummaryCauses } from "./summary-causes";
import { SummaryCorrections } from "./summary-corrections";
import { SummaryFacts } from "./summary-facts";
import { SummaryFlags } from "./summary-flags";
import { SummarySection } from "./summary-section";

/**
 * What goes along with a referral, to be printed: who, why in words, what was flagged and from which answers, factors,
 * programme and course. Says that it is self-reported. `madeAt`: ISO instant of the page.
 */
export function ReferralSummary({
  athlete,
  referral,
  organisation,
  madeAt,
  timeZone,
  backHref,
}: {
  readonly athlete: AthleteRecord;
  readonly referral: ReferralRecord;
  readonly organisation: string;
  readonly madeAt: string;
  readonly timeZone: string;
  readonly backHref: string;
}) {
  const t = useTranslations("referral");
  const tiers = useTranslations("tiers");
  const format = useFormatter();
  const countries = new Intl.DisplayNames([useLocale()], { type: "region" });
  const at = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short", timeZone });
  const on = (day: string) =>
    format.dateTime(new Date(`${day.slice(0, 10)}T12:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  const { contact, emergencyContact, painNow, painChange, painWorst, programme, ruleSet } = athlete;
  const conflicts = athlete.conflicts ?? [];
  const unknown = athlete.unknown ?? [];
  const corrections = (athlete.corrections ?? []).filter(({ changes }) => changes.length > 0);
  const signed = painChange !== null && painChange > 0 ? `+${painChange}` : `${painChange}`;
  return (
    <article className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={t("title")}
        lead={t("made", { organisation, when: at(madeAt) })}
        back={{ href: backHref, label: t("back") }}
        actions={<PrintButton label={t("print")} withoutScript={t("howToPrint")} />}
      />
      <div className="rounded-card border-2 border-line-strong p-4" data-print="whole">
        <p className="font-semibold">{t("selfReported")}</p>
        <p>{t("selfReportedText")}</p>
      </div>
      <SummarySection title={t("who")}>
        <SummaryFacts
          facts={[
            [t("name"), athlete.name],
            [t("age"), contact?.age ? t("years", { age: contact.age }) : t("notGiven")],
            [t("phone"), contact?.phone ?? t("notGiven")],
            [
              t("country"),
              contact?.country ? (countries.of(contact.country) ?? contact.country) : t("notGiven"),
            ],
            [t("squad"), athlete.squad],
            [
              t("emergency"),
              emergencyContact === null
                ? t("notGiven")
                : `${emergencyContact.name}, ${emergencyContact.phone}`,
            ],
          ]}
        />
      </SummarySection>
      <SummarySection title={t("request")}>
        <SummaryFacts
          facts={[
            [t("urgency"), t(`urgency${referral.urgency}`)],
            [t("dueOn"), on(referral.dueOn)],
            [t("to"), referral.referredTo],
            [t("by"), t("byWhen", { by: referral.orderedBy, when: at(referral.orderedAt) })],
            [t("level"), tiers(`${athlete.tier ?? "NO_ANSWER"}.word`)],
            [
              t("pain"),
              painNow === null
                ? t("unknown")
                : painChange === null
                  ? t("painValue", { pain: painNow })
                  : t("painChanged", { pain: painNow, change: signed }),
            ],
            [
              t("painWorst"),
              painWorst === null
                ? t("unknown")
                : t("painWorstValue", { pain: painWorst.value, when: at(painWorst.at) }),
            ],
          ]}
        />
        <p className="whitespace-pre-line wrap-anywhere">
          <span className="text-ink-soft">{t("reason")}: </span>
          {referral.reason}
        </p>
      </SummarySection>
      <SummarySection title={t("flags")}>
        <SummaryFlags flags={athlete.flags.filter(({ open }) => open)} at={at} />
      </SummarySection>
      {corrections.length > 0 ? (
        <SummarySection title={t("corrections")}>
          <SummaryCorrections corrections={corrections} at={at} />
        </SummarySection>
      ) : null}
      {conflicts.length > 0 ? (
        <SummarySection title={t("conflicts")}>
          {conflicts.map(({ text, answers }) => (
            <div key={text} className="space-y-1.5">
              <p>{text}</p>
              <AnswerList answers={answers} />
            </div>
          ))}
        </SummarySection>
      ) : null}
      {unknown.length > 0 ? (
        <SummarySection title={t("open")}>
          <ul className="list-disc pl-5">
            {unknown.map(({ rule, text }) => (
              <li key={rule}>
                {text} ({rule})
              </li>
            ))}
          </ul>
        </SummarySection>
      ) : null}
      <SummarySection title={t("causes")}>
        <SummaryCauses causes={athlete.causes ?? []} />
      </SummarySection>
      <SummarySection title={t("programme")}>
        <p>
          {programme === null
            ? t("noProgramme")
            : t("programmeLine", {
                mode: tiers(`mode.${programme.mode}`),
                count: programme.itemCount,
                when: on(programme.startsOn),
              })}
        </p>
      </SummarySection>
      <SummarySection title={t("course")}>
        <ul className="space-y-1">
          {athlete.history.map(({ id, submittedAt, kind, tier, painNow: pain }) => (
            <li key={id} className="flex flex-wrap gap-x-4">
              <span className="w-44 text-ink-soft">{at(submittedAt)}</span>
              <span>
                {t("courseLine", { kind: tiers(`kind.${kind}`), level: tiers(`${tier}.word`) })}
                {pain === null ? "" : `, ${t("coursePain", { pain })}`}
              </span>
            </li>
          ))}
        </ul>
      </SummarySection>
      <SummarySection title={t("answers")}>
        {athlete.answers.map(({ sectionId, title, answers }) => (
          <div key={sectionId} className="space-y-1.5 pb-2">
            <h3 className="font-semibold">{title}</h3>
            <AnswerList answers={answers} />
          </div>
        ))}
      </SummarySection>
      {ruleSet === null ? null : (
        <p className="text-xs wrap-anywhere text-ink-soft">
          {t("rules", { version: ruleSet.version, hash: ruleSet.hash })}
        </p>
      )}
    </article>
  );
}
