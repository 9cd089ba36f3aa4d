import { NOT_TRIED, option, UNSURE, type Section } from "../question";

/** G: strength and mobility, tested at home; may be done later the same day. */
export const SELF_TESTS: Section = {
  letter: "G",
  id: "self-tests",
  title: "Strength and mobility",
  intro: "Do these only if nothing above hurts more when you try. You can come back to them later today.",
  askedAt: "intake",
  redFlag: false,
  questions: [
    {
      id: "Q-PLANK",
      text: "Front plank: how many seconds with good form?",
      access: "clinical",
      answer: { type: "int", min: 0, max: 600, unit: "s", alternatives: [NOT_TRIED] },
    },
    {
      id: "Q-SIDEPLANK",
      text: "Side plank: how many seconds on each side?",
      access: "clinical",
      parts: {
        left: {
          label: "Left",
          type: "int",
          min: 0,
          max: 600,
          unit: "s",
          alternatives: [NOT_TRIED],
        },
        right: {
          label: "Right",
          type: "int",
          min: 0,
          max: 600,
          unit: "s",
          alternatives: [NOT_TRIED],
        },
      },
    },
    {
      id: "Q-COREHAB",
      text: "Core sessions a week, last 4 weeks",
      access: "clinical",
      answer: { type: "int", min: 0, max: 21 },
    },
    {
      id: "Q-CHEST",
      text: "On your back on the floor, elbows bent at shoulder height like a goalpost: do the forearms rest on the floor without arching your back?",
      access: "clinical",
      parts: {
        test: {
          label: "Forearms on the floor",
          type: "one",
          options: [option("both", "Both"), option("one", "One"), option("neither", "Neither"), NOT_TRIED],
        },
        tight: {
          label: "The front of the shoulders feels tight",
          type: "bool",
          alternatives: [UNSURE],
        },
      },
    },
    {
      id: "Q-SCAP",
      text: "Wall slide, five times, keeping the ribs down: how does it go?",
      access: "clinical",
      parts: {
        test: {
          label: "Wall slide",
          type: "one",
          options: [
            option("smooth", "Smooth"),
            option("shrug-or-leave-wall", "Shoulders shrug, or arms leave the wall"),
            option("cannot", "Cannot do it"),
            NOT_TRIED,
          ],
        },
        fatigue: {
          label: "Tired between the shoulder blades from swinging the arms",
          type: "one",
          options: [
            option("no", "No"),
            option("late", "Late in runs"),
            option("early", "Early in runs"),
            UNSURE,
          ],
        },
      },
    },
    {
      id: "Q-PULLHAB",
      text: "Rowing or pulling sessions a week",
      access: "clinical",
      answer: { type: "int", min: 0, max: 21 },
    },
    {
      id: "Q-TROT",
      text: "Sitting, arms crossed, turn to each side: how far?",
      access: "clinical",
      answer: {
        type: "one",
        options: [
          option("half-way-both", "About half way, both sides"),
          option("less-one-side", "Clearly less to one side"),
          option("less-both", "Less to both sides"),
          NOT_TRIED,
        ],
      },
    },
  ],
};
