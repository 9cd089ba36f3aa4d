import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { SignOutForm } from "@/components/account/sign-out-form";
import { Words } from "@/components/layout/words";
import { SidelineSwitch } from "@/components/triage/sideline-switch";
import { SmallForm } from "@/components/triage/small-form";
import { Banner } from "@/components/ui/banner";
import { signOutAction } from "@/server/auth/actions";
import { readShell } from "@/server/organisation/queries";
import { sidelineAction } from "@/server/triage/actions";
import { newFormKey } from "../../form-key";

/** The frame of an organisation's pages. It shows; it does not guard: every page asks the door itself. */
export default async function OrganisationLayout({
  params,
  children,
}: {
  readonly params: Promise<{ organisation: string }>;
  readonly children: ReactNode;
}) {
  const { organisation } = await params;
  const shell = await readShell(organisation);
  const t = await getTranslations("pages.nav");
  const base = `/o/${shell.slug}`;
  const { atSideline } = shell;
  const { athleteId } = shell.actor;
  const form = { organisation: shell.slug, idempotencyKey: newFormKey() };
  const nav = [
    { href: base, label: t("home"), exact: true },
    ...(shell.opens.includes("triage.read") ? [{ href: `${base}/triage`, label: t("triage") }] : []),
    ...(shell.opens.includes("contact.read") ? [{ href: `${base}/contacts`, label: t("contacts") }] : []),
    ...(athleteId === null
      ? []
      : [
          { href: `${base}/athletes/${athleteId}/programme`, label: t("myProgramme") },
          { href: `${base}/athletes/${athleteId}/runs`, label: t("myRuns") },
          { href: `${base}/my-data`, label: t("myData") },
        ]),
    ...(shell.opens.includes("squads.read") ? [{ href: `${base}/squads`, label: t("squads") }] : []),
    ...(shell.opens.includes("template.read") ? [{ href: `${base}/templates`, label: t("templates") }] : []),
    ...(shell.opens.includes("cover.read") ? [{ href: `${base}/cover`, label: t("cover") }] : []),
    ...(shell.opens.includes("rules.read") ? [{ href: `${base}/rules`, label: t("rules") }] : []),
    ...(shell.opens.includes("members.read") ? [{ href: `${base}/members`, label: t("members") }] : []),
    ...(shell.opens.includes("audit.of-organisation") ? [{ href: `${base}/audit`, label: t("audit") }] : []),
  ];
  return (
    <AppShell
      homeHref={base}
      emergencyHref="/emergency"
      organisation={shell.name}
      notForRealAthletes={shell.notForRealAthletes}
      nav={nav}
      account={{
        name: shell.actor.name,
        detail: shell.actor.roles.map((role) => t(`role.${role}`)).join(", "),
        links: [{ href: "/organisations", label: t("organisations") }],
        signOut: <SignOutForm action={signOutAction} />,
      }}
    >
      {shell.overtaken === null ? null : (
        <Banner kind="warning" announce className="mb-5" title={shell.overtaken} />
      )}
      <Words of={["athlete.messages", "pages.sharing"]}>
        {children}
        {shell.opens.includes("triage.read") ? (
          <SidelineSwitch on={atSideline}>
            <SmallForm
              action={sidelineAction}
              hidden={atSideline ? form : { ...form, on: "yes" }}
              scope="sideline-key"
              shortcut="s"
            >
              {(await getTranslations("triage.sideline"))(atSideline ? "end" : "start")}
            </SmallForm>
          </SidelineSwitch>
        ) : null}
      </Words>
    </AppShell>
  );
}
