import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { findSignedIn } from "@/server/auth/queries";

/** What this is, for whoever is not signed in; everybody else goes on to their organisation. */
export default async function LandingPage() {
  if (await findSignedIn()) redirect("/organisations");
  const t = await getTranslations("pages.landing");
  return (
    <PublicShell
      homeHref="/"
      emergencyHref="/emergency"
      width="reading"
      aside={<LinkButton href="/sign-in">{t("signIn")}</LinkButton>}
    >
      <h1 className="text-4xl font-semibold">{t("title")}</h1>
      <p className="mt-4 mb-8 text-lg text-ink-soft">{t("lead")}</p>
      <div className="grid gap-4 sm:grid-cols-3">
        {(["athlete", "coach", "clinician"] as const).map((who) => (
          <Card key={who}>
            <h2 className="mb-2 text-lg font-semibold">{t(who)}</h2>
            <p>{t(`${who}Text`)}</p>
          </Card>
        ))}
      </div>
      <p className="mt-8 text-ink-soft">{t("honest")}</p>
    </PublicShell>
  );
}
