import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AccountCard } from "@/components/account/account-card";
import { FollowLinkForm } from "@/components/check-in/follow-link-form";
import { PublicShell } from "@/components/layout/public-shell";
import { changeRemindersAction } from "@/server/check-in/actions";
import { findReminderLink } from "@/server/check-in/queries";

interface Props {
  readonly params: Promise<{ act: string; token: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkIn.reminders"))("title") };
}

/** Pauses or ends reminders; opening the page does neither. */
export default async function RemindersPage({ params, searchParams }: Props) {
  const { act, token } = await params;
  if (act !== "pause" && act !== "unsubscribe") notFound();
  const t = await getTranslations("checkIn.reminders");
  const done = (await searchParams).done === "yes";
  if (!done && !(await findReminderLink({ token, purpose: act }))) notFound();
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      {done ? (
        <AccountCard title={t("title")}>
          <p>{t(`${act}.done`)}</p>
        </AccountCard>
      ) : (
        <FollowLinkForm
          title={t("title")}
          text={t(`${act}.text`)}
          action={changeRemindersAction}
          hidden={{ token, act }}
          label={t(`${act}.submit`)}
        />
      )}
    </PublicShell>
  );
}
