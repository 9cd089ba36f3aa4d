import type { Metadata } from "next";
import { AthleteSheet } from "@/components/athlete/athlete-sheet";
import { readAthlete } from "@/server/athlete/queries";
import { readShell } from "@/server/organisation/queries";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  return { title: (await readAthlete(organisation, { athleteId })).record.name };
}

/** One athlete for paper, as far as the reader may see. */
export default async function AthleteSheetPage({ params }: Props) {
  const { organisation, athleteId } = await params;
  const { record, timeZone } = await readAthlete(organisation, { athleteId });
  const { actor, now } = await readShell(organisation);
  return (
    <AthleteSheet
      athlete={record}
      backHref={`/o/${organisation}/athletes/${athleteId}`}
      printedBy={actor.name}
      now={now}
      timeZone={timeZone}
    />
  );
}
