import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GearPage } from "@/components/roster/gear-page";
import { readSquadGear } from "@/server/roster/queries";

interface Props {
  readonly params: Promise<{ organisation: string; squadId: string }>;
}

async function gearOf({ params }: Props) {
  const { organisation, squadId } = await params;
  return readSquadGear(organisation, { squadId });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations("roster.gear");
  return { title: t("title", { squad: (await gearOf(props)).squad }) };
}

/** What a squad tells of the things that it carries. */
export default async function SquadGearPage(props: Props) {
  const { organisation, squadId } = await props.params;
  const { squad, patterns, counted } = await gearOf(props);
  return (
    <GearPage
      squad={squad}
      patterns={patterns}
      counted={counted}
      backHref={`/o/${organisation}/squads/${squadId}`}
    />
  );
}
