import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForgotPasswordForm } from "@/components/account/forgot-password-form";
import { PublicShell } from "@/components/layout/public-shell";
import { askResetAction } from "@/server/auth/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.forgot"))("title") };
}

export default function ForgotPage() {
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <ForgotPasswordForm action={askResetAction} signInHref="/sign-in" />
    </PublicShell>
  );
}
