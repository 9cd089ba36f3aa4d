import type { Question, Section } from "./question";
import { ABOUT_YOU } from "./sections/about-you";
import { BREATHING } from "./sections/breathing";
import { CHECK_IN } from "./sections/check-in";
import { GEAR } from "./sections/gear";
import { GENERAL_HEALTH } from "./sections/general-health";
import { INJURY } from "./sections/injury";
import { NERVES } from "./sections/nerves";
import { PAIN } from "./sections/pain";
import { POSTURE_AND_FORM } from "./sections/posture-and-form";
import { SELF_TESTS } from "./sections/self-tests";
import { WARM_UP } from "./sections/warm-up";

/** Version of the question bank; every draft and submission names the one it answered. */
export const QUESTIONNAIRE_VERSION = "1.1.0";

/** All sections in the order they are asked: red-flag blocks before everything that only explains the pain. */
export const SECTIONS: readonly Section[] = [
  ABOUT_YOU,
  PAIN,
  NERVES,
  INJURY,
  GENERAL_HEALTH,
  POSTURE_AND_FORM,
  SELF_TESTS,
  BREATHING,
  WARM_UP,
  GEAR,
  CHECK_IN,
];

/** The sections of an intake, A to J. */
export const INTAKE_SECTIONS: readonly Section[] = SECTIONS.filter((section) => section.askedAt === "intake");

const QUESTIONS = new Map<string, Question>(
  SECTIONS.flatMap((section) => section.questions.map((question) => [question.id, question] as const)),
);

/** Every question of the bank, in asking order. */
export const ALL_QUESTIONS: readonly Question[] = [...QUESTIONS.values()];

/** The question of that id, or undefined for an id the bank does not know. */
export function findQuestion(id: string): Question | undefined {
  return QUESTIONS.get(id);
}
