import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { OrganisationChoice } from "@/components/account/organisation-choice";
import { SignOutForm } from "@/components/account/sign-out-form";
import { PublicShell } from "@/components/layout/public-shell";
import { signOutAction } from "@/server/auth/actions";
import { requireSignedIn } from "@/server/auth/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.organisations"))("title") };
}

/** Which organisation acts is always in the address, never remembered: with several, the person chooses. */
export default async function OrganisationsPage() {
  const { memberships } = await requireSignedIn();
  const [only, ...others] = memberships;
  if (only?.state === "active" && others.length === 0) redirect(`/o/${only.slug}`);
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency" aside={<SignOutForm action={signOutAction} />}>
      <OrganisationChoice
        options={memberships.map(({ slug, name, roles, state }) => ({
          href: `/o/${slug}`,
          name,
          roles,
          state,
        }))}
      />
    </PublicShell>
  );
}
