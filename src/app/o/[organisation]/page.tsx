import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { MessageReadForm } from "@/components/athlete/message-read-form";
import { MessagesCard } from "@/components/athlete/messages-card";
import { SharingForm } from "@/components/athlete/sharing-form";
import { SendForm } from "@/components/intake/send-form";
import { PageHeader } from "@/components/layout/page-header";
import { ResultPage } from "@/components/result/result-page";
import { StandingPage } from "@/components/result/standing-page";
import { TrendCard } from "@/components/trend/trend-card";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import { readMessageAction, shareTrainingAction } from "@/server/athlete/actions";
import { readAthleteHome } from "@/server/athlete/queries";
import { correctAction } from "@/server/intake/actions";
import { readShell } from "@/server/organisation/queries";
import { doneKey } from "../../done-message";
import { newFormKey } from "../../form-key";
import { partMetadata } from "../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, null, (await getTranslations("pages.home"))("title"));
}

/** Athletes find their own result here; staff go on to their work. */
export default async function OrganisationHomePage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const shell = await readShell(organisation);
  const t = await getTranslations("pages.home");
  const base = `/o/${organisation}`;
  const { athleteId } = shell.actor;
  if (athleteId === null) {
    if (shell.opens.includes("triage.read")) redirect(`${base}/triage`);
    if (shell.opens.includes("members.read")) redirect(`${base}/members`);
    return <p>{t("noAthlete", { organisation: shell.name })}</p>;
  }
  const home = await readAthleteHome(organisation, { athleteId });
  const athlete = `${base}/athletes/${athleteId}`;
  const say = await getTranslations("outcome.done");
  const done = doneKey((await searchParams).done);
  const hidden = () => ({ organisation, athleteId, idempotencyKey: newFormKey() });
  const intakeLabel = home.draftOpen ? t("goOnIntake") : home.latest ? t("again") : t("startIntake");
  const messages = (
    <MessagesCard
      messages={home.messages}
      readForm={(message) => <MessageReadForm action={readMessageAction} hidden={{ ...hidden(), message }} />}
      timeZone={shell.timeZone}
    />
  );
  return (
    <>
      {done !== null ? (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      ) : null}
      <PageHeader
        title={home.latest ? t("yourResult") : t("hello", { name: home.givenName })}
        actions={
          <>
            {home.latest ? <LinkButton href={`${athlete}/check-in`}>{t("checkIn")}</LinkButton> : null}
            <LinkButton
              href={`${athlete}/intake`}
              variant={home.latest && !home.draftOpen ? "secondary" : "primary"}
            >
              {intakeLabel}
            </LinkButton>
          </>
        }
      />
      {home.standing.tier === "EMERGENCY" ? null : messages}
      {home.latest && home.standing.tier !== "EMERGENCY" ? (
        <StandingPage
          standing={home.standing}
          latest={home.latest}
          answerForm={(section, label) => (
            <SendForm
              action={correctAction}
              hidden={{ ...hidden(), submissionId: home.latest?.submissionId ?? "", section }}
              label={label}
              pendingLabel={label}
            />
          )}
          programmeHref={`${athlete}/programme`}
          checkInHref={`${athlete}/check-in`}
          resultHref={`${athlete}/result/${home.latest.submissionId}`}
          trend={home.trend === null ? null : <TrendCard trend={home.trend} />}
          timeZone={shell.timeZone}
        />
      ) : home.latest ? (
        <ResultPage
          result={{ ...home.latest, tier: "EMERGENCY", mode: "HOLD", colour: "red" }}
          answerForm={(section, label) => (
            <SendForm
              action={correctAction}
              hidden={{ ...hidden(), submissionId: home.latest?.submissionId ?? "", section }}
              label={label}
              pendingLabel={label}
            />
          )}
          programmeHref={`${athlete}/programme`}
          timeZone={shell.timeZone}
          correct={
            <LinkButton variant="secondary" href={`${athlete}/result/${home.latest.submissionId}`}>
              {t("open")}
            </LinkButton>
          }
        />
      ) : null}
      {home.standing.tier === "EMERGENCY" ? <div className="mt-8">{messages}</div> : null}
      <div className="mt-8 grid gap-4 sm:grid-cols-2" data-print="no">
        <SharingForm action={shareTrainingAction} hidden={hidden()} shares={home.sharesTraining} />
        <p>
          <LinkButton variant="secondary" href={athlete}>
            {t("record")}
          </LinkButton>
        </p>
      </div>
    </>
  );
}
