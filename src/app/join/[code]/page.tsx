import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/layout/public-shell";
import { CodeOver, JoinCard } from "@/components/roster/join-card";
import { JoinForm } from "@/components/roster/join-forms";
import { readCode } from "@/domain/roster/squad-code";
import { joinAction } from "@/server/roster/actions";
import { readCodeSquad } from "@/server/roster/queries";

interface Props {
  readonly params: Promise<{ code: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.join"))("title") };
}

/** What a scanned or typed code opens: it shows a form and spends nothing. */
export default async function JoinPage({ params }: Props) {
  const code = readCode((await params).code);
  const squad = code === null ? null : await readCodeSquad(code);
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      {code === null || squad === null ? (
        <CodeOver againHref="/join" />
      ) : (
        <JoinCard squad={squad.squad} organisation={squad.organisation}>
          <JoinForm action={joinAction} code={code} />
        </JoinCard>
      )}
    </PublicShell>
  );
}
