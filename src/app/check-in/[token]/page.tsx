import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FollowLinkForm } from "@/components/check-in/follow-link-form";
import { PublicShell } from "@/components/layout/public-shell";
import { openCheckInAction } from "@/server/check-in/actions";
import { findReminderLink } from "@/server/check-in/queries";

interface Props {
  readonly params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkIn"))("title") };
}

/** Shows a button and spends nothing: scanners of mail follow links. */
export default async function CheckInLinkPage({ params }: Props) {
  const { token } = await params;
  if (!(await findReminderLink({ token, purpose: "check-in" }))) notFound();
  const t = await getTranslations("checkIn.link");
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <FollowLinkForm
        title={t("title")}
        text={t("text")}
        action={openCheckInAction}
        hidden={{ token }}
        label={t("open")}
      />
    </PublicShell>
  );
}
