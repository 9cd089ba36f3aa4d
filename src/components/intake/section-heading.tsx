import { useTranslations } from "next-intl";
import type { Section } from "@/domain/questionnaire/question";
import { Progress } from "../ui/progress";

/** Title of a section, what it is for, and how far along it is. `position.index` counts from 1. */
export function SectionHeading({
  section,
  position,
}: {
  readonly section: Section;
  readonly position: { readonly index: number; readonly total: number };
}) {
  const t = useTranslations("intake");
  return (
    <header className="space-y-3">
      <Progress value={position.index} max={position.total} label={t("position", position)} />
      <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{section.title}</h1>
      {section.intro ? <p className="max-w-prose text-ink-soft">{section.intro}</p> : null}
    </header>
  );
}
