import { assess } from "@/domain/assessment/assess";
import type { Answers } from "@/domain/questionnaire/answers";
import { withoutUnasked } from "@/domain/questionnaire/without-unasked";
import type { RawForm } from "@/domain/questionnaire/form-fields";
import type { Section } from "@/domain/questionnaire/question";
import { readForm } from "@/domain/questionnaire/read-form";
import { seriousReading } from "./serious-reading";

/** What a posted section says under the more serious reading. */
export interface SectionEmergency {
  /** Ids of the rules that are an emergency, highest first; none when help can wait for the rest of the form. */
  readonly rules: readonly string[];
  /** The section's answers and those given elsewhere, as they were read: what a submission of kind emergency holds. */
  readonly answers: Answers;
  /** Names of the form fields in which a contradiction was read as the more serious of its two sides. */
  readonly contradictory: readonly string[];
}

/**
 * Whether a posted section contains an emergency, contradictions included: chest pressure ticked beside "none of these"
 * is an error of the form and an emergency all the same. Never throws; a value that cannot be read is no answer.
 *
 * @param posted the raw values of the section
 * @param elsewhere the answers of the other sections so far; those to this section's questions give way to what is posted
 * @param today calendar day (YYYY-MM-DD) where the athlete is
 * @param now instant, ISO 8601
 */
export function emergencyInSection(
  section: Pick<Section, "questions">,
  posted: RawForm,
  elsewhere: Answers,
  today: string,
  now: string,
): SectionEmergency {
  const { form, contradictory } = seriousReading(section, posted);
  const own = new Set(section.questions.map(({ id }) => id));
  const others = Object.entries(elsewhere).filter(([id]) => !own.has(id));
  const answers = withoutUnasked({
    ...Object.fromEntries(others),
    ...readForm(section, form, today).answers,
  });
  return { rules: emergenciesIn(answers, now), answers, contradictory };
}

/** Ids of the rules that are an emergency by these answers alone, without any history. */
export function emergenciesIn(answers: Answers, now: string): readonly string[] {
  return assess(answers, [], now)
    .flags.filter(({ tier }) => tier === "EMERGENCY")
    .map(({ id }) => id);
}
