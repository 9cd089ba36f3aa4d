import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckInForm } from "@/components/intake/check-in-form";
import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import { sendCheckInAction } from "@/server/check-in/actions";
import { readCheckIn } from "@/server/check-in/queries";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  await readCheckIn(organisation, { athleteId });
  return { title: (await getTranslations("checkIn"))("title") };
}

/** The check-in of somebody who is signed in. */
export default async function CheckInPage({ params }: Props) {
  const { organisation, athleteId } = await params;
  const page = await readCheckIn(organisation, { athleteId });
  const t = await getTranslations("checkIn");
  const say = await getTranslations("pages.intake");
  const here = `/o/${organisation}/athletes/${athleteId}`;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t("title")}
        actions={
          page.onBehalf ? null : (
            <LinkButton variant="secondary" href={`${here}/check-in/settings`}>
              {t("settings")}
            </LinkButton>
          )
        }
      />
      {page.onBehalf ? <Banner kind="info">{say("onBehalf", { name: page.name })}</Banner> : null}
      {page.hasIntake ? (
        <CheckInForm
          section={page.section}
          action={sendCheckInAction}
          hidden={{ organisation, athleteId, idempotencyKey: page.sendKey, sendKey: page.sendKey }}
          lastTime={page.lastTime}
          today={page.today}
          coachSees={page.coachSees}
          emergencyNumber={page.emergencyNumber}
          whyInFull={page.whyInFull}
        />
      ) : (
        <p className="space-y-4">
          <span className="block">{t("intakeFirst")}</span>
          <LinkButton href={`${here}/intake`}>{t("toIntake")}</LinkButton>
        </p>
      )}
    </div>
  );
}
