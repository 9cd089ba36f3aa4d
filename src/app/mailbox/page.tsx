import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DemoMailbox } from "@/components/account/demo-mailbox";
import { PublicShell } from "@/components/layout/public-shell";
import { readDemoMailbox } from "@/server/mail/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.mailbox"))("title") };
}

interface Props {
  readonly searchParams: Promise<{ to?: string | string[] }>;
}

/** The demo's mail (`?to=` an address: to that one), where no SMTP is configured; not found anywhere else. */
export default async function MailboxPage({ searchParams }: Props) {
  const { to } = await searchParams;
  const mails = await readDemoMailbox(typeof to === "string" ? to : null);
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency" width="reading">
      <DemoMailbox mails={mails} timeZone="UTC" />
    </PublicShell>
  );
}
