import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkSpent } from "@/components/account/link-spent";
import { NewPasswordForm } from "@/components/account/new-password-form";
import { PublicShell } from "@/components/layout/public-shell";
import { acceptInvitationAction } from "@/server/auth/actions";
import { findLink } from "@/server/auth/queries";

interface Props {
  readonly params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.invitation"))("title") };
}

/** Shows a form and spends nothing: scanners of mail follow links. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const link = await findLink(token, "invitation");
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      {link === null ? (
        <LinkSpent askHref={null} />
      ) : (
        <NewPasswordForm
          action={acceptInvitationAction}
          hidden={{ token }}
          email={link.email}
          organisation={link.organisationName}
          hasPassword={link.hasPassword}
        />
      )}
    </PublicShell>
  );
}
