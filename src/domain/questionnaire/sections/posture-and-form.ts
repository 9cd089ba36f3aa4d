import { NONE, option, UNSURE, type Section } from "../question";

/** F: posture and running form, by checks that a runner or an observer can see. */
export const POSTURE_AND_FORM: Section = {
  letter: "F",
  id: "posture-and-form",
  title: "Posture and form",
  askedAt: "intake",
  redFlag: false,
  questions: [
    {
      id: "Q-FORM",
      text: "When you run, above all when tired, what happens?",
      help: "Best seen on video or by somebody watching.",
      access: "training",
      parts: {
        seen: {
          label: "What happens",
          type: "many",
          options: [
            option("slouch", "My upper back rounds, I slouch"),
            option("shoulders-forward", "My shoulders roll forward"),
            option("chin-forward", "My chin pokes forward, or I look at my feet"),
            option("shoulders-creep-up", "My shoulders creep up"),
            option("waist-bend", "I bend from the waist"),
            option("lean-back", "I lean back"),
            option("arms-cross", "My arms cross the middle of the body"),
            option("tight-fists", "I make tight fists"),
            option("over-stride", "My foot lands far ahead of me, or I bounce heavily"),
            NONE,
            { ...UNSURE, text: "I do not know" },
          ],
        },
        source: {
          label: "Who saw it",
          type: "one",
          options: [
            option("self", "I feel it myself"),
            option("coach", "A coach or another runner"),
            option("video", "A video"),
            option("clinician", "A clinician"),
          ],
        },
      },
    },
    {
      id: "Q-DESK",
      text: "How many hours a day do you sit or look at a screen?",
      access: "training",
      answer: { type: "int", min: 0, max: 24, unit: "h" },
    },
    {
      id: "Q-WALLHEAD",
      text: "Heels and back against a wall, eyes level: does the back of your head touch without lifting the chin?",
      access: "training",
      answer: {
        type: "one",
        options: [
          option("easily", "Easily"),
          option("with-effort", "With effort"),
          option("no", "No"),
          { code: "not-tried", text: "Not tried yet", unknown: true },
        ],
      },
    },
  ],
};
