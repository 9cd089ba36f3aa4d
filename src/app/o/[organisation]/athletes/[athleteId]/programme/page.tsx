import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { ProgrammePage } from "@/components/programme/programme-page";
import { LinkButton } from "@/components/ui/link-button";
import { readProgramme } from "@/server/programme/queries";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
  readonly searchParams: Promise<{ week?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  await readProgramme(organisation, { athleteId });
  return { title: (await getTranslations("pages.programme"))("title") };
}

/** The programme in force, week by week, with the reason for each item. */
export default async function AthleteProgrammePage({ params, searchParams }: Props) {
  const { organisation, athleteId } = await params;
  const assigned = await readProgramme(organisation, { athleteId });
  const t = await getTranslations("pages.programme");
  const base = `/o/${organisation}`;
  if (assigned === null) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("none")} />
        <LinkButton href={`${base}/athletes/${athleteId}/intake`}>{t("start")}</LinkButton>
      </>
    );
  }
  const asked = (await searchParams).week;
  const week = typeof asked === "string" && /^[0-8]$/.test(asked) ? Number(asked) : assigned.currentWeek;
  return (
    <ProgrammePage
      programme={assigned.programme}
      week={week}
      currentWeek={assigned.currentWeek}
      weekHref={(each) => `?week=${each}`}
      limits={assigned.limits}
      liftedUntil={assigned.liftedUntil}
      showsReasons
      name={assigned.own ? null : assigned.name}
      back={assigned.own ? undefined : { href: `${base}/athletes/${athleteId}`, label: assigned.name }}
      resultHref={assigned.own ? base : null}
    />
  );
}
