import { option, UNSURE, type Section } from "../question";

/** I: warm-up and cool-down habits over the last five runs. */
export const WARM_UP: Section = {
  letter: "I",
  id: "warm-up",
  title: "Warm-up and cool-down",
  askedAt: "intake",
  redFlag: false,
  questions: [
    {
      id: "Q-WU",
      text: "Before how many of your last 5 runs did you do 5 minutes or more of easy build-up and moving drills?",
      access: "training",
      parts: {
        runs: { label: "Runs out of 5", type: "int", min: 0, max: 5 },
        kinds: {
          label: "What you do",
          type: "many",
          options: [
            { code: "nothing", text: "Nothing", exclusive: true },
            option("slow-start", "A slow start"),
            option("static-stretches", "Held stretches"),
            option("dynamic-drills", "Moving drills"),
            UNSURE,
          ],
        },
      },
    },
    {
      id: "Q-CD",
      text: "After how many of your last 5 runs did you stretch?",
      access: "training",
      parts: {
        runs: { label: "Runs out of 5", type: "int", min: 0, max: 5 },
        areas: {
          label: "Which areas",
          type: "many",
          options: [
            option("chest", "Chest"),
            option("shoulders", "Shoulders"),
            option("upper-back", "Upper back"),
            option("legs-only", "Legs only"),
            { code: "none", text: "None", exclusive: true },
            UNSURE,
          ],
        },
      },
    },
  ],
};
