import type { Exercise } from "../exercise";

/** Breathing (clinical content 4.5). The seed names chest breathing as a cause and offers nothing for it. */
export const BREATHING: readonly Exercise[] = [
  {
    id: "EX-DIAPH",
    name: "Belly breathing",
    targets: "Diaphragm; rest for the neck muscles that help with breathing",
    serves: ["DER-BREATHING"],
    group: "breathing",
    rhythm: "five-days",
    how: [
      "Lie with the feet up on a chair or wall, one hand on the chest and one on the belly.",
      "Breathe in through the nose for about 4 seconds and feel the low ribs widen.",
      "Breathe out for 6 seconds with soft shoulders.",
      "Do not strain or push.",
    ],
    errors: ["Breathing too much", "Pushing the belly out"],
    levels: {
      1: {
        form: "Lying down",
        dose: { text: "3 minutes, 5 days a week", minutes: 3 },
        minutes: 3,
        tags: ["supine"],
        kit: [],
      },
      2: {
        form: "Sitting",
        dose: { text: "5 minutes, 5 days a week", minutes: 5 },
        minutes: 5,
        tags: [],
        kit: [],
      },
      3: {
        form: "While walking",
        dose: { text: "5 minutes, 5 days a week", minutes: 5 },
        minutes: 5,
        tags: [],
        kit: [],
      },
    },
    avoid: [
      { when: "pregnant-from-16-weeks", instead: "EX-RHYTHM", levels: [1] },
      { when: "post-partum", instead: "EX-RHYTHM", levels: [1] },
    ],
    cautions: ["Light-headed: stop.", "Asthma: keep to your reliever plan."],
    label: "beyond",
    evidence: "Breathing techniques are tested mostly at rest; nothing direct on upper back pain.",
    figure: "belly-breathing",
  },
  {
    id: "EX-RHYTHM",
    name: "Paced breathing",
    targets: "Breathing pattern, loose shoulders",
    serves: ["DER-BREATHING"],
    group: "form-cue",
    rhythm: "each-run",
    how: [
      "Go at an easy pace.",
      "Try in for 3 steps and out for 2; on easy ground also 3 and 3, on harder ground 2 and 2.",
      "Breathe out fully and let the shoulders fall with it.",
      "Leave it when it feels forced.",
    ],
    errors: ["Holding on to the pattern at hard effort"],
    levels: {
      1: {
        form: "Walking",
        dose: { text: "5 minutes of walking", minutes: 5 },
        minutes: 5,
        tags: [],
        kit: [],
      },
      2: {
        form: "Running easily",
        dose: { text: "2 times 5 minutes", sets: 2, minutes: 5 },
        minutes: 10,
        tags: ["running"],
        kit: [],
      },
      3: {
        form: "Running easily",
        dose: { text: "10 to 15 minutes", minutes: 15 },
        minutes: 15,
        tags: ["running"],
        kit: [],
      },
    },
    avoid: [],
    cautions: ["Light-headed: stop."],
    label: "beyond",
    evidence: "Little direct evidence while running, and none that one rhythm protects one side.",
    figure: "paced-breathing",
  },
];
