import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ConsentForm } from "@/components/intake/consent-form";
import { SendForm } from "@/components/intake/send-form";
import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { CONSENT } from "@/domain/athlete/consent";
import { OTHER_COUNTRY } from "@/domain/athlete/countries";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { discardDraftAction, startIntakeAction } from "@/server/intake/actions";
import { readIntakeStart } from "@/server/intake/queries";
import { countryNames } from "../../../../../country-names";

type Params = { readonly params: Promise<{ organisation: string; athleteId: string }> };
type Props = Params & { readonly searchParams: Promise<{ guardian?: string | string[] }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  await readIntakeStart(organisation, { athleteId });
  return { title: (await getTranslations("pages.intake"))("startTitle") };
}

/** Consent and whom to call, before the first health question; or the way back into a draft. */
export default async function IntakeStartPage({ params, searchParams }: Props) {
  const { organisation, athleteId } = await params;
  const start = await readIntakeStart(organisation, { athleteId });
  const t = await getTranslations("pages.intake");
  const format = await getFormatter();
  const here = `/o/${organisation}/athletes/${athleteId}/intake`;
  if (start.draftSavedAt !== null) {
    const first = start.draftKind === "correction" ? "review" : INTAKE_SECTIONS[0]?.id;
    return (
      <>
        <PageHeader title={t("title")} />
        <Banner kind="info">
          {t("goOn", {
            time: format.dateTime(new Date(start.draftSavedAt), {
              dateStyle: "medium",
              timeStyle: "short",
              timeZone: start.timeZone,
            }),
          })}
        </Banner>
        <p className="mt-4">
          <LinkButton href={`${here}/${first}`}>{t("goOnLink")}</LinkButton>
        </p>
        <div className="mt-10">
          <Disclosure summary={t("discard")}>
            <p className="mb-3">{t("discardText")}</p>
            <SendForm
              action={discardDraftAction}
              hidden={{ organisation, athleteId, idempotencyKey: start.idempotencyKey }}
              label={t("discardSend")}
              pendingLabel={t("discardSend")}
            />
          </Disclosure>
        </div>
      </>
    );
  }
  const { contact, guardian } = start;
  const consent = await getTranslations("intake.consent");
  const day = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "long", timeZone: start.timeZone });
  const sent = (await searchParams).guardian === "asked";
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t("startTitle")}
        lead={start.onBehalf ? t("onBehalf", { name: start.name }) : t("startLead")}
      />
      {start.consentWithdrawnAt === null ? null : (
        <Banner kind="warning" className="mb-5">
          {consent("withdrawn", { when: day(start.consentWithdrawnAt) })}
        </Banner>
      )}
      {sent ? (
        <Banner kind="success" announce className="mb-5">
          {consent("guardianSent")}
        </Banner>
      ) : null}
      <ConsentForm
        action={startIntakeAction}
        hidden={{ organisation, athleteId, idempotencyKey: start.idempotencyKey }}
        consent={{
          version: CONSENT.version,
          text: CONSENT.points.map((point) => <p key={point}>{point}</p>),
        }}
        countries={[
          ...countryNames(await getLocale()).map(({ code, name }) => ({ value: code, text: name })),
          { value: OTHER_COUNTRY, text: consent("countryOther") },
        ]}
        told={start.onBehalf ? start.name : null}
        dateOfBirthFixed={start.dateOfBirthFixed && contact.dateOfBirth !== null}
        guardian={
          guardian === null ? null : (
            <Banner kind={guardian.agreed ? "success" : "info"}>
              {consent(guardian.agreed ? "guardianAgreed" : "guardianAsked", {
                name: guardian.name,
                when: day(guardian.at),
              })}
            </Banner>
          )
        }
        today={start.today}
        initial={Object.fromEntries(
          Object.entries(contact).filter((entry): entry is [string, string] => entry[1] !== null),
        )}
      />
    </div>
  );
}
