import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/layout/public-shell";
import { LinkButton } from "@/components/ui/link-button";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.notFound"))("title") };
}

/** One page for what does not exist, is foreign, or is not for this reader: all alike. */
export default function NotFound() {
  const t = useTranslations("pages.notFound");
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <p className="mt-3 mb-6">{t("text")}</p>
      <LinkButton href="/">{t("home")}</LinkButton>
    </PublicShell>
  );
}
