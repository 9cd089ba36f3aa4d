import { SECTIONS } from "../questionnaire/bank";
import type { Section } from "../questionnaire/question";
import { SELF_TESTS } from "../questionnaire/sections/self-tests";
import { RETESTS } from "./calendar";

/** The self-tests of a test week, as one section to fill in (clinical content 4: re-test at 2, 4, 6 and 8 weeks). */
export function retestSection(): Section {
  const asked: readonly string[] = RETESTS;
  const questions = SECTIONS.flatMap((section) => section.questions).filter(({ id }) => asked.includes(id));
  return { ...SELF_TESTS, questions };
}
