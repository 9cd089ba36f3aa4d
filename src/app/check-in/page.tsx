import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { CheckInForm } from "@/components/intake/check-in-form";
import { PageHeader } from "@/components/layout/page-header";
import { PublicShell } from "@/components/layout/public-shell";
import { MistakeForm } from "@/components/result/mistake-form";
import { ResultPage } from "@/components/result/result-page";
import { sendFollowedCheckInAction, takeBackFollowedAction } from "@/server/check-in/actions";
import { readFollowedCheckIn } from "@/server/check-in/queries";
import { newFormKey } from "../form-key";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkIn"))("title") };
}

/** The check-in of a followed link, and what came of it: for this browser, for an hour, and nothing else. */
export default async function FollowedCheckInPage() {
  // Read at every request: what it shows hangs on a cookie.
  await connection();
  const page = await readFollowedCheckIn(undefined);
  if (page === null) notFound();
  const t = await getTranslations("checkIn");
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency" width="reading">
      {"result" in page ? (
        <ResultPage
          result={page.result}
          answerForm={() => null}
          programmeHref={null}
          timeZone={page.timeZone}
          mistake={
            page.result.mayBeSlip && page.result.correctionReason === null ? (
              <MistakeForm action={takeBackFollowedAction} hidden={{ sendKey: newFormKey() }} />
            ) : undefined
          }
        />
      ) : (
        <>
          <PageHeader title={t("title")} />
          <CheckInForm
            section={page.form.section}
            action={sendFollowedCheckInAction}
            hidden={{ sendKey: page.form.sendKey }}
            lastTime={page.form.lastTime}
            today={page.form.today}
            coachSees={page.form.coachSees}
            emergencyNumber={page.form.emergencyNumber}
            whyInFull={page.form.whyInFull}
          />
        </>
      )}
    </PublicShell>
  );
}
