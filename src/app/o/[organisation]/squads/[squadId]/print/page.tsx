import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SquadSheet } from "@/components/roster/squad-sheet";
import { readSquadSheet } from "@/server/roster/queries";

interface Props {
  readonly params: Promise<{ organisation: string; squadId: string }>;
}

async function sheetOf({ params }: Props) {
  const { organisation, squadId } = await params;
  return readSquadSheet(organisation, { squadId });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations("roster.sheet");
  return { title: t("title", { squad: (await sheetOf(props)).squad }) };
}

/** The list of a squad for paper. */
export default async function SquadSheetPage(props: Props) {
  const { organisation, squadId } = await props.params;
  return <SquadSheet sheet={await sheetOf(props)} backHref={`/o/${organisation}/squads/${squadId}`} />;
}
