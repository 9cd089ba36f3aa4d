import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SignInForm, type SignInNotice } from "@/components/account/sign-in-form";
import { PublicShell } from "@/components/layout/public-shell";
import { LinkButton } from "@/components/ui/link-button";
import { signInAction } from "@/server/auth/actions";
import { findSignedIn } from "@/server/auth/queries";
import { isDemo } from "@/server/mail/queries";

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.signIn"))("title") };
}

const NOTICES: readonly SignInNotice[] = ["signed-out", "password-set", "joined"];

export default async function SignInPage({ searchParams }: Props) {
  if (await findSignedIn()) redirect("/organisations");
  const t = await getTranslations("pages.signIn");
  const parameters = await searchParams;
  const notice = NOTICES.find((name) => parameters[name] === "yes") ?? null;
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <SignInForm action={signInAction} forgotHref="/forgot" notice={notice} />
      <p className="mt-6">
        <LinkButton variant="quiet" href="/join">
          {t("code")}
        </LinkButton>
      </p>
      {isDemo() ? (
        <p>
          <LinkButton variant="quiet" href="/mailbox">
            {t("mailbox")}
          </LinkButton>
        </p>
      ) : null}
    </PublicShell>
  );
}
