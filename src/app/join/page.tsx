import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/layout/public-shell";
import { TypeCodeCard } from "@/components/roster/join-card";
import { CodeForm } from "@/components/roster/join-forms";
import { openCodeAction } from "@/server/roster/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.join"))("title") };
}

/** Where the code of a squad is typed. */
export default function TypeCodePage() {
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <TypeCodeCard>
        <CodeForm action={openCodeAction} />
      </TypeCodeCard>
    </PublicShell>
  );
}
