import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DemoMailbox } from "@/components/account/demo-mailbox";
import { PublicShell } from "@/components/layout/public-shell";
import { readDemoMailbox } from "@/server/mail/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.mailbox"))("title") };
}

/** The demo's mail, where no SMTP is configured; not found anywhere else. */
export default async function MailboxPage() {
  const mails = await readDemoMailbox();
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency" width="reading">
      <DemoMailbox mails={mails} timeZone="UTC" />
    </PublicShell>
  );
}
