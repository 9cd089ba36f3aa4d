import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { SectionForm } from "@/components/intake/section-form";
import { Banner } from "@/components/ui/banner";
import { emergencyNumber } from "@/domain/athlete/emergency-numbers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { autosaveSectionAction, saveSectionAction } from "@/server/intake/actions";
import { readIntakeSection } from "@/server/intake/queries";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string; section: string }>;
  readonly searchParams: Promise<{ check?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId, section } = await params;
  await readIntakeSection(organisation, { athleteId, section });
  return { title: INTAKE_SECTIONS.find(({ id }) => id === section)?.title ?? "" };
}

/**
 * One section of the questionnaire, as a page and a plain form post into the draft that the server keeps. The date of
 * birth is not among its questions: it was settled on the first page, with a guardian's consent under 16.
 */
export default async function IntakeSectionPage({ params, searchParams }: Props) {
  const { organisation, athleteId, section: sectionId } = await params;
  const page = await readIntakeSection(organisation, { athleteId, section: sectionId });
  const here = `/o/${organisation}/athletes/${athleteId}/intake`;
  if (page === null) redirect(here);
  const index = INTAKE_SECTIONS.findIndex(({ id }) => id === sectionId);
  const section = INTAKE_SECTIONS[index];
  if (!section) notFound();
  const previous = INTAKE_SECTIONS[index - 1];
  const t = await getTranslations("pages.intake");
  const checked = (await searchParams).check === "yes";

  return (
    <div className="mx-auto max-w-3xl">
      {page.onBehalf ? <Banner kind="info">{t("onBehalf", { name: page.name })}</Banner> : null}
      <SectionForm
        section={{ ...section, questions: section.questions.filter(({ id }) => id !== "Q-DOB") }}
        values={page.values}
        problems={checked ? page.problems : {}}
        action={saveSectionAction}
        save={autosaveSectionAction}
        hidden={{
          organisation,
          athleteId,
          section: section.id,
          sectionVersion: String(page.version),
          idempotencyKey: page.idempotencyKey,
        }}
        savedAt={page.savedAt}
        timeZone={page.timeZone}
        position={{ index: index + 1, total: INTAKE_SECTIONS.length }}
        emergencyHref="/emergency"
        emergencyNumber={emergencyNumber(page.country)}
        previousHref={previous ? `${here}/${previous.id}` : undefined}
        reviewHref={`${here}/review`}
        answersElsewhere={page.answers}
        today={page.today}
        coachSees={page.coachSees}
      />
    </div>
  );
}
