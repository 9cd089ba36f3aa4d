import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MyDataPage } from "@/components/account/my-data-page";
import { TickForm } from "@/components/account/tick-form";
import { SharingForm } from "@/components/athlete/sharing-form";
import { Banner } from "@/components/ui/banner";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { CONSENT } from "@/domain/athlete/consent";
import { giveConsentAction, shareTrainingAction, withdrawConsentAction } from "@/server/athlete/actions";
import { readMyData } from "@/server/athlete/queries";
import { leaveOrganisationAction } from "@/server/organisation/actions";
import { readShell } from "@/server/organisation/queries";
import { doneKey } from "../../../done-message";
import { newFormKey } from "../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.myData"))("title") };
}

/** What an athlete agreed to, and how to take it back, give it again, or fetch everything that is kept. */
export default async function AthleteDataPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const shell = await readShell(organisation);
  const { athleteId } = shell.actor;
  if (athleteId === null) notFound();
  const data = await readMyData(organisation, { athleteId });
  const t = await getTranslations("account.data");
  const leaving = await getTranslations("roster.leave");
  const say = await getTranslations("outcome.done");
  const format = await getFormatter();
  const done = doneKey((await searchParams).done);
  const hidden = () => ({ organisation, athleteId, idempotencyKey: newFormKey() });
  const inForce = data.consents.some(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <>
      {done === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      )}
      <MyDataPage
        consents={data.consents}
        version={CONSENT.version}
        text={CONSENT.points.map((point) => (
          <p key={point}>{point}</p>
        ))}
        timeZone={data.timeZone}
        decide={
          inForce ? (
            <Card className="space-y-3">
              <CardTitle>{t("withdrawTitle")}</CardTitle>
              <p className="max-w-prose">{t("withdrawText", { organisation: shell.name })}</p>
              <TickForm
                action={withdrawConsentAction}
                hidden={hidden()}
                field="sure"
                tick={t("sure")}
                fieldLabel={t("sureField")}
                submit={t("withdraw")}
                danger
              />
            </Card>
          ) : data.withdrawnAt === null ? null : (
            <Card className="space-y-3">
              <CardTitle>{t("giveTitle")}</CardTitle>
              <p className="max-w-prose">
                {t("giveText", {
                  when: format.dateTime(new Date(data.withdrawnAt), {
                    dateStyle: "long",
                    timeZone: data.timeZone,
                  }),
                })}
              </p>
              {data.needsGuardian ? (
                <>
                  <p>{t("guardianFirst")}</p>
                  <LinkButton variant="secondary" href={`/o/${organisation}/athletes/${athleteId}/intake`}>
                    {t("toIntake")}
                  </LinkButton>
                </>
              ) : (
                <TickForm
                  action={giveConsentAction}
                  hidden={{ ...hidden(), consentVersion: CONSENT.version }}
                  field="agreed"
                  tick={t("agree")}
                  fieldLabel={t("consentTitle")}
                  submit={t("give")}
                />
              )}
            </Card>
          )
        }
        sharing={<SharingForm action={shareTrainingAction} hidden={hidden()} shares={data.sharesTraining} />}
        leave={
          <Card className="space-y-3">
            <CardTitle>{leaving("title")}</CardTitle>
            <p className="max-w-prose">{leaving("text", { organisation: shell.name })}</p>
            <TickForm
              action={leaveOrganisationAction}
              hidden={{ organisation, idempotencyKey: newFormKey() }}
              field="sure"
              formName="leave"
              tick={leaving("sure", { organisation: shell.name })}
              fieldLabel={leaving("sureField")}
              submit={leaving("submit")}
              danger
            />
          </Card>
        }
        exportLink={
          <LinkButton variant="secondary" href={`/o/${organisation}/my-data/export`} download>
            {t("export")}
          </LinkButton>
        }
      />
    </>
  );
}
