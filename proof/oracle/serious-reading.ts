import type { Answers } from "@/domain/questionnaire/answers";

const given = (value: unknown) => value !== undefined && value !== "unsure";
const somethingOf = (value: unknown) =>
  Array.isArray(value) && value.some((code) => code !== "none" && code !== "unsure");
const part = (answers: Answers, question: string, name: string): unknown =>
  Object.entries(answers[question] ?? {}).find(([key]) => key === name)?.[1];

/** None of these, not sure, or blank. */
const nothingTold = (answers: Answers, question: string, none: string) => {
  const value = answers[question];
  return value === undefined || [value].flat().every((code) => code === none || code === "unsure");
};

/**
 * Clinical content 3.3 rule 3: who answers none and then tells more about it is read as having some of it.
 * reading: the rest of that question is not known; which injury it was is not known at all.
 * reading: a blank beside the same more is read alike, or it would weigh less than none (rulings, law of unknown).
 */
export function seriousReading(told: Answers): Answers {
  const read: Record<string, Answers[string]> = { ...told };
  if (nothingTold(told, "Q-NEURO-SENS", "none") && nothingTold(told, "Q-NEURO-WEAK", "none")) {
    const more =
      somethingOf(told["Q-NEURO-PATT"]) ||
      given(part(told, "Q-NEURO-TREND", "trend")) ||
      given(part(told, "Q-NEURO-TREND", "since"));
    if (more) {
      read["Q-NEURO-SENS"] = ["tingling-left", "unsure"];
      read["Q-NEURO-WEAK"] = ["unsure"];
    }
  }
  if (nothingTold(told, "Q-CORD", "none") && given(told["Q-CORD-PACE"])) {
    read["Q-CORD"] = ["unsteady", "unsure"];
  }
  if (nothingTold(told, "Q-WING", "none") && told["Q-WING-SUDDEN"] === true) {
    read["Q-WING"] = ["left", "unsure"];
  }
  if (somethingOf(told["Q-CARDIO-WHEN"]) && nothingTold(told, "Q-CARDIO", "none")) {
    read["Q-CARDIO"] = ["chest-pressure", "unsure"];
  }
  if (nothingTold(told, "Q-OTHER", "none") && Number(told["Q-PREG-WEEKS"] ?? 0) > 0) {
    read["Q-OTHER"] = ["pregnant", "unsure"];
  }
  const noInjury = nothingTold(told, "Q-TRAUMA", "nothing") && told["Q-ONSET"] !== "after-fall-or-injury";
  if (
    noInjury &&
    (given(told["Q-TRAUMA-DATE"]) || told["Q-MIDLINE"] === "yes" || told["Q-NECKROT"] === "no")
  ) {
    read["Q-TRAUMA"] = "unsure";
  }
  return read;
}
