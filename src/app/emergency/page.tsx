import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/layout/public-shell";
import { countryNames } from "../country-names";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.emergency"))("title") };
}

/** Needs no sign-in, reads nothing, and its address carries no answer. */
export default async function EmergencyPage() {
  const t = await getTranslations("pages.emergency");
  const countries = countryNames(await getLocale());
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency" width="reading">
      <h1 className="text-3xl font-semibold">{t("title")}</h1>
      <p className="mt-3 text-lg font-medium">{t("lead")}</p>
      <p className="mt-3">{t("doNotDrive")}</p>
      <p className="mt-1 mb-6">{t("keepStill")}</p>
      <a
        href="tel:112"
        className="inline-flex min-h-14 items-center rounded-control bg-tier-red-line px-6 text-xl font-semibold text-surface"
      >
        112
      </a>
      <p className="mt-2">{t("all")}</p>
      <h2 className="mt-8 mb-2 text-xl font-semibold">{t("find")}</h2>
      <ul className="columns-1 gap-6 sm:columns-2">
        {countries.map(({ code, name, number }) => (
          <li key={code} className="flex min-h-11 items-center justify-between gap-3 border-b">
            <span>{name}</span>
            {number === null ? (
              <span className="text-right text-sm text-ink-soft">{t("unknown")}</span>
            ) : (
              <a
                href={`tel:${number}`}
                className="inline-flex min-h-11 min-w-11 items-center justify-end font-semibold underline"
              >
                {number}
              </a>
            )}
          </li>
        ))}
      </ul>
    </PublicShell>
  );
}
