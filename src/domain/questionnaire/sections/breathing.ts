import { option, UNSURE, type Section } from "../question";

/** H: breathing at rest and when running hard. */
export const BREATHING: Section = {
  letter: "H",
  id: "breathing",
  title: "Breathing",
  askedAt: "intake",
  redFlag: false,
  questions: [
    {
      id: "Q-BREATH-TEST",
      text: "One hand on the chest, one on the belly, quiet breathing: what moves first or most?",
      access: "clinical",
      answer: {
        type: "one",
        options: [option("belly", "Belly"), option("equal", "About equal"), option("chest", "Chest"), UNSURE],
      },
    },
    {
      id: "Q-BREATH-RUN",
      text: "When you breathe hard, do your shoulders lift or does your neck tighten?",
      access: "clinical",
      answer: {
        type: "one",
        options: [option("no", "No"), option("sometimes", "Sometimes"), option("mostly", "Mostly"), UNSURE],
      },
    },
  ],
};
