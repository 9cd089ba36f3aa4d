import { NONE, option, UNSURE, type Section } from "../question";

/** A: date of birth and running. Q-DOB is asked on the first page, before any health question. */
export const ABOUT_YOU: Section = {
  letter: "A",
  id: "about-you",
  title: "You and your running",
  askedAt: "intake",
  redFlag: false,
  questions: [
    {
      id: "Q-DOB",
      text: "Your date of birth",
      help: "Some advice depends on age, and a runner under 16 needs a parent or guardian here.",
      access: "clinical",
      answer: { type: "date" },
    },
    {
      id: "Q-MASS",
      text: "Your body mass",
      help: "Optional. Used only to judge how heavy a pack is for you.",
      access: "private",
      answer: {
        type: "dec",
        min: 20,
        max: 300,
        unit: "kg",
        otherUnits: [{ unit: "lb", factor: 0.45359237 }],
      },
    },
    {
      id: "Q-RUN-VOL",
      text: "How much do you usually run?",
      access: "clinical",
      parts: {
        runs: { label: "Runs a week, last 4 weeks", type: "int", min: 0, max: 30 },
        minutes: {
          label: "Minutes a week, last 4 weeks",
          type: "int",
          min: 0,
          max: 3000,
          unit: "min",
        },
        "runs-before": {
          label: "Runs a week, the 4 weeks before those",
          type: "int",
          min: 0,
          max: 30,
        },
        "minutes-before": {
          label: "Minutes a week, the 4 weeks before those",
          type: "int",
          min: 0,
          max: 3000,
          unit: "min",
        },
      },
    },
    {
      id: "Q-RUN-CHANGE",
      text: "Did anything change in your running in the 6 weeks before the pain?",
      access: "clinical",
      answer: {
        type: "many",
        options: [
          option("more-distance", "More distance"),
          option("more-speed", "More speed work"),
          option("hills-or-trail", "Hills or trail"),
          option("new-pack", "A new pack or vest"),
          option("new-bra", "A new bra"),
          option("longer-desk-hours", "Longer hours at a desk"),
          option("back-after-break", "Came back after a break"),
          { ...NONE, text: "Nothing changed" },
          UNSURE,
        ],
      },
    },
    {
      id: "Q-KIT",
      text: "Which equipment do you have at hand?",
      help: "Your programme uses only what you have.",
      access: "clinical",
      answer: {
        type: "many",
        options: [
          option("mat", "Mat or carpet"),
          option("band", "Elastic band"),
          option("roller", "Foam roller"),
          option("dumbbell", "Dumbbell or similar weight"),
          option("chair", "Firm chair"),
          option("bench", "Bench or low table"),
          option("doorway", "Door frame"),
          option("wall", "Free wall"),
          NONE,
          UNSURE,
        ],
      },
    },
    {
      id: "Q-MINUTES-DAY",
      text: "How many minutes a day could you give to exercises?",
      access: "clinical",
      answer: { type: "int", min: 0, max: 60, unit: "min" },
    },
  ],
};
