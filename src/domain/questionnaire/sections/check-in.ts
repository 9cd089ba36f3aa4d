import { option, UNSURE, type Section } from "../question";

/** K: what only a check-in asks. The gate opens blocks C and E in full. */
export const CHECK_IN: Section = {
  letter: "K",
  id: "check-in",
  title: "Check-in",
  askedAt: "check-in",
  redFlag: true,
  questions: [
    {
      id: "Q-NEW",
      text: "Since last time, anything new: numbness, tingling or weakness; legs, balance, bladder or bowel; chest or breath; fever or general health?",
      access: "clinical",
      answer: {
        type: "one",
        options: [option("no", "No"), option("yes", "Yes"), UNSURE],
        worse: [["no", "yes"]],
      },
    },
    {
      id: "Q-RUN-MINUTES",
      text: "Minutes run in the last 7 days",
      access: "clinical",
      answer: { type: "int", min: 0, max: 3000, unit: "min" },
    },
    {
      id: "Q-RUN-CUT",
      text: "Did you run less because of this pain?",
      access: "clinical",
      answer: { type: "bool", alternatives: [UNSURE], worse: [["false", "true"]] },
    },
    {
      id: "Q-EFFORT",
      text: "How hard was your hardest session?",
      access: "clinical",
      answer: { type: "nrs", anchors: ["rest", "hardest possible"] },
    },
    {
      id: "Q-PROG-DONE",
      text: "Programme sessions in the last 7 days",
      access: "training",
      parts: {
        done: { label: "Done", type: "int", min: 0, max: 50 },
        planned: { label: "Planned", type: "int", min: 0, max: 50 },
      },
    },
  ],
};
