import { option, UNSURE, type AskedWhen, type Section } from "../question";

const AFTER_INJURY: AskedWhen = {
  anyOf: [
    {
      question: "Q-TRAUMA",
      includesAny: ["fall-standing", "fall-over-1m", "crash", "blow", "sudden-strain", "unsure"],
    },
    { question: "Q-ONSET", includesAny: ["after-fall-or-injury"] },
  ],
};

/** D: what happened before the pain, and signs that bone or neck may be hurt. */
export const INJURY: Section = {
  letter: "D",
  id: "injury",
  title: "Injury",
  askedAt: "intake",
  redFlag: true,
  questions: [
    {
      id: "Q-TRAUMA",
      text: "In the 4 weeks before the pain, did any of these happen?",
      help: "If more than one, choose the most forceful.",
      access: "clinical",
      answer: {
        type: "one",
        options: [
          option("nothing", "Nothing like that"),
          option("fall-standing", "Trip or fall from standing height"),
          option("fall-over-1m", "Fall from over 1 metre or 5 stairs"),
          option("crash", "Bike or vehicle crash"),
          option("blow", "Blow to the head, neck or back"),
          option("sudden-strain", "Sudden strain, lifting or twisting"),
          UNSURE,
        ],
        worse: [
          ["nothing", "sudden-strain"],
          ["nothing", "fall-standing", "fall-over-1m"],
          ["nothing", "fall-standing", "crash"],
          ["nothing", "blow"],
        ],
      },
    },
    {
      id: "Q-TRAUMA-DATE",
      text: "When was that?",
      access: "clinical",
      askedWhen: AFTER_INJURY,
      answer: { type: "date", alternatives: [UNSURE] },
    },
    {
      id: "Q-MIDLINE",
      text: "Does pressing on the bones down the middle of the neck or back hurt sharply?",
      access: "clinical",
      askedWhen: AFTER_INJURY,
      answer: {
        type: "one",
        options: [
          option("no", "No"),
          option("yes", "Yes"),
          { code: "not-tried", text: "Have not tried", unknown: true },
        ],
        worse: [["no", "yes"]],
      },
    },
    {
      id: "Q-NECKROT",
      text: "Can you turn your head about half way to each side?",
      help: "Do not force it.",
      access: "clinical",
      askedWhen: AFTER_INJURY,
      answer: {
        type: "one",
        options: [
          option("yes", "Yes"),
          option("no", "No"),
          { code: "not-tried", text: "Have not tried", unknown: true },
        ],
        worse: [["yes", "no"]],
      },
    },
  ],
};
