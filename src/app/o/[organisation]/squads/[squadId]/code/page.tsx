import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Poster } from "@/components/roster/poster";
import { LinkButton } from "@/components/ui/link-button";
import { readShell } from "@/server/organisation/queries";
import { readSquad } from "@/server/roster/queries";

interface Props {
  readonly params: Promise<{ organisation: string; squadId: string }>;
}

async function squadOf({ params }: Props) {
  const { organisation, squadId } = await params;
  return readSquad(organisation, { squadId, after: null });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations("roster.poster");
  return { title: t("title", { squad: (await squadOf(props)).name }) };
}

/** A page to print or to hold up: whoever scans or types the code can join the squad. */
export default async function SquadCodePage(props: Props) {
  const { organisation } = await props.params;
  const squad = await squadOf(props);
  if (!squad.mayCode) notFound();
  const t = await getTranslations("roster.poster");
  const { code, joinAddress } = squad;
  return (
    <>
      {code === null || joinAddress === null ? (
        <p>{t("ended")}</p>
      ) : (
        <Poster
          organisation={(await readShell(organisation)).name}
          squad={squad.name}
          code={code.code}
          address={joinAddress}
          typeAt={joinAddress.replace(/^https?:\/\//, "").replace(/\/[^/]+$/, "")}
          until={code.expiresAt}
          timeZone={squad.timeZone}
        />
      )}
      <p className="mt-6 text-center" data-print="no">
        <LinkButton variant="secondary" href={`/o/${organisation}/squads/${squad.id}`}>
          {t("back")}
        </LinkButton>
      </p>
    </>
  );
}
