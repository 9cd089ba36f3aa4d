import { useEffect, useState, type RefObject } from "react";
import { answerTo, type Answers } from "@/domain/questionnaire/answers";
import { askedState } from "@/domain/questionnaire/branching";
import type { AskedWhen, Question, Section } from "@/domain/questionnaire/question";
import type { RawValues } from "./section-view";
import { rawForm, triggerAnswers } from "./trigger-answers";

/** `maybe`: shown with the condition in words, because what decides it is not answered. */
export type Showing = "shown" | "maybe" | "hidden";

/**
 * Which questions of a section to show. Without script a question is shown unless its condition is known to be false.
 * With script the form is watched: one whose condition nobody has touched on this page waits until it is.
 */
export function useAskedQuestions(
  section: Section,
  values: RawValues,
  elsewhere: Answers,
  form: RefObject<HTMLFormElement | null>,
): (question: Question) => Showing {
  const [live, setLive] = useState<Answers | null>(null);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const look = () => setLive(triggerAnswers(section, rawForm(new FormData(element))));
    // After the event: other listeners may still untick what an exclusive answer excludes.
    const later = () => setTimeout(look, 0);
    look();
    element.addEventListener("change", later);
    element.addEventListener("reset", later);
    return () => {
      element.removeEventListener("change", later);
      element.removeEventListener("reset", later);
    };
  }, [section, form]);

  const here = live ?? triggerAnswers(section, new Map(Object.entries(values)));
  return (question) => {
    const state = askedState(question, { ...elsewhere, ...here });
    if (state === "asked") return "shown";
    if (state === "not-asked") return "hidden";
    return live === null || touches(question.askedWhen, here) ? "maybe" : "hidden";
  };
}

function touches(condition: AskedWhen | undefined, answers: Answers): boolean {
  if (condition === undefined) return false;
  if ("anyOf" in condition) return condition.anyOf.some((each) => touches(each, answers));
  return answerTo(answers, condition.question, condition.part) !== undefined;
}
