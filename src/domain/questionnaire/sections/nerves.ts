import { NONE, option, UNSURE, type AskedWhen, type Section } from "../question";

const ANY_NERVE_ANSWER: AskedWhen = {
  anyOf: [
    {
      question: "Q-NEURO-SENS",
      includesAny: ["numbness-left", "numbness-right", "tingling-left", "tingling-right", "unsure"],
    },
    { question: "Q-NEURO-WEAK", includesAny: ["left", "right", "unsure"] },
  ],
};

/** C: arms, hands, legs, bladder and bowel. */
export const NERVES: Section = {
  letter: "C",
  id: "nerves",
  title: "Nerves",
  intro: "These answers decide whether somebody should examine you, so please answer each one.",
  askedAt: "intake",
  redFlag: true,
  questions: [
    {
      id: "Q-NEURO-SENS",
      text: "In the last 4 weeks: numbness, tingling or pins and needles in an arm or hand?",
      help: "Also when it comes only with straps on.",
      access: "clinical",
      answer: {
        type: "many",
        options: [
          option("numbness-left", "Numbness, left"),
          option("numbness-right", "Numbness, right"),
          option("tingling-left", "Tingling or pins and needles, left"),
          option("tingling-right", "Tingling or pins and needles, right"),
          NONE,
          UNSURE,
        ],
        worse: "more",
      },
    },
    {
      id: "Q-NEURO-WEAK",
      text: "Weakness in an arm or hand?",
      help: "Dropping things, a weak grip, an arm that gives way or that you cannot lift.",
      access: "clinical",
      answer: {
        type: "many",
        options: [option("left", "Left"), option("right", "Right"), NONE, UNSURE],
        worse: "more",
      },
    },
    {
      id: "Q-NEURO-PATT",
      text: "When do you notice it?",
      access: "clinical",
      askedWhen: ANY_NERVE_ANSWER,
      answer: {
        type: "many",
        options: [
          option("only-with-straps", "Only with a pack or straps on; it clears within 15 minutes"),
          option("while-running", "While running"),
          option("at-night", "At night"),
          option("with-neck-movement", "With neck movement"),
          option("on-and-off", "On and off, at any time"),
          option("constant", "All the time"),
          NONE,
          UNSURE,
        ],
      },
    },
    {
      id: "Q-NEURO-TREND",
      text: "Is it changing, and since when have you had it?",
      access: "clinical",
      askedWhen: ANY_NERVE_ANSWER,
      parts: {
        trend: {
          label: "It is",
          type: "one",
          options: [
            option("going", "Going away"),
            option("same", "The same"),
            option("spreading-or-stronger", "Spreading or getting stronger"),
            UNSURE,
          ],
          worse: [["going", "same", "spreading-or-stronger"]],
        },
        since: { label: "Since", type: "date", alternatives: [UNSURE] },
      },
    },
    {
      id: "Q-NEURO-KNOWN",
      text: "Has a clinician already examined this and told you the cause?",
      access: "clinical",
      askedWhen: ANY_NERVE_ANSWER,
      parts: {
        examined: {
          label: "Examined",
          type: "one",
          options: [option("no", "No"), option("yes", "Yes"), UNSURE],
        },
        cause: { label: "What you were told", type: "text", max: 300 },
        on: { label: "When", type: "date", alternatives: [UNSURE] },
      },
    },
    {
      id: "Q-CORD",
      text: "Any of these, new since the pain began or in the last 3 months?",
      access: "clinical",
      answer: {
        type: "many",
        options: [
          option("clumsy-hands", "Clumsy with buttons, keys or phone"),
          option("unsteady", "Unsteady on my feet, tripping"),
          option("legs", "Legs heavy, stiff, weak or numb"),
          option("electric-shock", "An electric shock down the back or limbs when I bend my neck"),
          option("urine", "Trouble starting, holding or feeling urine"),
          option("bowel", "A change in bowel control"),
          option("saddle-numbness", "Numbness between the legs"),
          NONE,
          UNSURE,
        ],
        worse: "more",
      },
    },
    {
      id: "Q-CORD-PACE",
      text: "How fast did that come?",
      access: "clinical",
      askedWhen: {
        question: "Q-CORD",
        includesAny: ["clumsy-hands", "unsteady", "legs", "electric-shock", "unsure"],
      },
      answer: {
        type: "one",
        options: [
          option("weeks-or-months", "Slowly, over weeks or months"),
          option("days", "Fast, over hours or days"),
          UNSURE,
        ],
        worse: [["weeks-or-months", "days"]],
      },
    },
    {
      id: "Q-WING",
      text: "Does a shoulder blade stick out, or will an arm not go overhead?",
      access: "clinical",
      answer: {
        type: "many",
        options: [option("left", "Left"), option("right", "Right"), NONE, UNSURE],
        worse: "more",
      },
    },
    {
      id: "Q-WING-SUDDEN",
      text: "Did that come suddenly?",
      access: "clinical",
      askedWhen: { question: "Q-WING", includesAny: ["left", "right", "unsure"] },
      answer: { type: "bool", alternatives: [UNSURE], worse: [["false", "true"]] },
    },
  ],
};
