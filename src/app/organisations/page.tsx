import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { LinkButton } from "@/components/ui/link-button";
import { requireSignedIn } from "@/server/auth/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.organisations"))("title") };
}

/** Which organisation acts is always in the address, never remembered: with several, the person chooses. */
export default async function OrganisationsPage() {
  const { memberships } = await requireSignedIn();
  const active = memberships.filter(({ state }) => state === "active");
  if (active.length === 1 && active[0]) redirect(`/o/${active[0].slug}`);
  const t = await getTranslations("pages.organisations");
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <h1 className="mb-6 text-2xl font-semibold">{t("title")}</h1>
      {active.length === 0 ? <p>{t("none")}</p> : null}
      <ul className="space-y-3">
        {active.map(({ slug, name }) => (
          <li key={slug}>
            <LinkButton href={`/o/${slug}`} wide>
              {name}
            </LinkButton>
          </li>
        ))}
      </ul>
    </PublicShell>
  );
}
