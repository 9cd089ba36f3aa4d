import type { Answers } from "@/domain/questionnaire/answers";

const says = (answers: Answers, question: string, wanted: string) =>
  [answers[question]].flat().includes(wanted);
const given = (value: unknown) => value !== undefined && value !== "unsure";
const somethingOf = (value: unknown) =>
  Array.isArray(value) && value.some((code) => code !== "none" && code !== "unsure");
const part = (answers: Answers, question: string, name: string): unknown =>
  Object.entries(answers[question] ?? {}).find(([key]) => key === name)?.[1];

/**
 * Clinical content 3.3 rule 3: who answers none and then tells more about it is read as having some of it.
 * reading: the rest of that question is not known; which injury it was is not known at all.
 */
export function seriousReading(told: Answers): Answers {
  const read: Record<string, Answers[string]> = { ...told };
  if (says(told, "Q-NEURO-SENS", "none") && says(told, "Q-NEURO-WEAK", "none")) {
    const more =
      somethingOf(told["Q-NEURO-PATT"]) ||
      given(part(told, "Q-NEURO-TREND", "trend")) ||
      given(part(told, "Q-NEURO-TREND", "since"));
    if (more) {
      read["Q-NEURO-SENS"] = ["tingling-left", "unsure"];
      read["Q-NEURO-WEAK"] = ["unsure"];
    }
  }
  if (says(told, "Q-CORD", "none") && given(told["Q-CORD-PACE"])) read["Q-CORD"] = ["unsteady", "unsure"];
  if (says(told, "Q-WING", "none") && told["Q-WING-SUDDEN"] === true) read["Q-WING"] = ["left", "unsure"];
  if (somethingOf(told["Q-CARDIO-WHEN"]) && says(told, "Q-CARDIO", "none")) {
    read["Q-CARDIO"] = ["chest-pressure", "unsure"];
  }
  if (says(told, "Q-OTHER", "none") && Number(told["Q-PREG-WEEKS"] ?? 0) > 0) {
    read["Q-OTHER"] = ["pregnant", "unsure"];
  }
  const onset = told["Q-ONSET"];
  const noInjury = told["Q-TRAUMA"] === "nothing" && given(onset) && onset !== "after-fall-or-injury";
  if (
    noInjury &&
    (given(told["Q-TRAUMA-DATE"]) || told["Q-MIDLINE"] === "yes" || told["Q-NECKROT"] === "no")
  ) {
    read["Q-TRAUMA"] = "unsure";
  }
  return read;
}
