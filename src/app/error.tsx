"use client";

import { useTranslations } from "next-intl";
import { PublicShell } from "@/components/layout/public-shell";
import { LinkButton } from "@/components/ui/link-button";

/** Shown when the records cannot be reached; says so, keeps the emergency page one link away. */
export default function Unavailable() {
  const t = useTranslations("pages.unavailable");
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <p className="mt-3">{t("text")}</p>
      <p className="mt-3 mb-6 font-medium">{t("emergency")}</p>
      <LinkButton href="">{t("retry")}</LinkButton>
    </PublicShell>
  );
}
