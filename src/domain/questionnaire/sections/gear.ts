import { NONE, NOT_TRIED, option, PREFER_NOT, UNSURE, type AskedWhen, type Section } from "../question";

const WEARS_OR_WANTS_BRA: AskedWhen = {
  question: "Q-BRA",
  includesAny: ["sports-bra", "everyday-bra", "none-would-like"],
};
const WEARS_BRA: AskedWhen = { question: "Q-BRA", includesAny: ["sports-bra", "everyday-bra"] };
const CARRIES: AskedWhen = {
  question: "Q-PACK",
  part: "kind",
  includesAny: ["handheld", "waist-belt", "vest-front-bottles", "vest-back-bladder", "backpack"],
};
const WEARS_PACK: AskedWhen = {
  question: "Q-PACK",
  part: "kind",
  includesAny: ["vest-front-bottles", "vest-back-bladder", "backpack"],
};

/** J: bra and pack, with the checks of clinical content 5.1 and 5.2. */
export const GEAR: Section = {
  letter: "J",
  id: "gear",
  title: "Gear",
  intro: "Answers about a bra are seen by you and a clinician only. You can skip them.",
  askedAt: "intake",
  redFlag: false,
  questions: [
    {
      id: "Q-BRA",
      text: "Do you run in a bra, or would you like breast support?",
      access: "private",
      answer: {
        type: "one",
        options: [
          option("sports-bra", "Sports bra"),
          option("everyday-bra", "Everyday bra"),
          option("none-would-like", "None, but I would like support"),
          option("not-relevant", "Not relevant to me"),
          PREFER_NOT,
        ],
      },
    },
    {
      id: "Q-BRA-FIT",
      text: "With your running bra on, arms up three times, in front of a mirror: what do you see?",
      access: "private",
      askedWhen: WEARS_BRA,
      answer: {
        type: "many",
        options: [
          option("band-rides-up", "The band rides up, or I can pull it far off the back"),
          option("band-too-tight", "The band is too tight to breathe freely"),
          option("bulging", "Bulging over the top or at the sides"),
          option("cup-gaps", "The cup gaps or wrinkles"),
          option("straps-dig-or-slip", "Straps dig in or slip"),
          option("wire-off", "The wire pokes or is off the ribs"),
          option("centre-lifts", "The centre lifts off the breastbone"),
          option("support-gone-without-straps", "With both straps dropped the support is gone"),
          option("tightest-hook-or-stretched", "It is on the tightest hook, or has lost its stretch"),
          NONE,
          UNSURE,
        ],
      },
    },
    {
      id: "Q-BRA-MOVE",
      text: "Jog on the spot for 30 seconds: how much do you feel?",
      access: "private",
      askedWhen: WEARS_OR_WANTS_BRA,
      parts: {
        movement: { label: "Breast movement", type: "nrs", anchors: ["none", "worst"] },
        discomfort: { label: "Breast discomfort", type: "nrs", anchors: ["none", "worst"] },
      },
    },
    {
      id: "Q-BRA-SPEC",
      text: "About the bra",
      access: "private",
      askedWhen: WEARS_BRA,
      parts: {
        type: {
          label: "Type",
          type: "one",
          options: [
            option("compression", "Compression (flattens)"),
            option("encapsulation", "Encapsulation (separate cups)"),
            option("both", "Both"),
            UNSURE,
          ],
        },
        cup: { label: "Cup, in your country's sizes", type: "text", max: 10 },
        "age-months": { label: "Age in months", type: "int", min: 0, max: 240, unit: "months" },
        "runs-per-week": { label: "Runs a week in it", type: "int", min: 0, max: 30 },
        "size-changed": {
          label: "My size changed in the last 12 months",
          type: "bool",
          alternatives: [UNSURE],
        },
      },
    },
    {
      id: "Q-BRA-LINK",
      text: "Does the back pain change with a different bra?",
      access: "private",
      askedWhen: WEARS_BRA,
      answer: {
        type: "one",
        options: [
          option("worse-in-this-one", "Worse in this one"),
          option("no-difference", "No difference"),
          { code: "never-tried", text: "Never tried", unknown: true },
        ],
      },
    },
    {
      id: "Q-PACK",
      text: "What do you carry when you run?",
      access: "training",
      parts: {
        kind: {
          label: "Mostly",
          type: "one",
          options: [
            option("nothing", "Nothing"),
            option("handheld", "Handheld bottle"),
            option("waist-belt", "Waist belt"),
            option("vest-front-bottles", "Vest with front bottles"),
            option("vest-back-bladder", "Vest or pack with a bladder at the back"),
            option("backpack", "Backpack"),
          ],
        },
        runs: { label: "On how many of your last 5 runs", type: "int", min: 0, max: 5 },
      },
    },
    {
      id: "Q-PACK-MASS",
      text: "How much does it weigh, loaded?",
      help: "Weigh it if you can. Otherwise give the litres of fluid and the rest; a litre counts as 1 kg.",
      access: "training",
      askedWhen: CARRIES,
      parts: {
        loaded: {
          label: "Loaded mass",
          type: "dec",
          min: 0,
          max: 60,
          unit: "kg",
          otherUnits: [{ unit: "lb", factor: 0.45359237 }],
        },
        litres: { label: "Fluid", type: "dec", min: 0, max: 20, unit: "l" },
        rest: {
          label: "Everything else in it",
          type: "dec",
          min: 0,
          max: 60,
          unit: "kg",
          otherUnits: [{ unit: "lb", factor: 0.45359237 }],
        },
      },
    },
    {
      id: "Q-PACK-JUMP",
      text: "In the last 4 weeks, did the load go up a lot?",
      access: "training",
      askedWhen: CARRIES,
      answer: {
        type: "many",
        options: [
          option("up-over-half", "Over half heavier than usual"),
          option("first-over-2-hours", "First run over 2 hours with it"),
          NONE,
          UNSURE,
        ],
      },
    },
    {
      id: "Q-PACK-BOUNCE",
      text: "Jump ten times with it on: how much does it move?",
      access: "training",
      askedWhen: CARRIES,
      answer: {
        type: "one",
        options: [
          option("none", "Not at all"),
          option("slight", "Slightly"),
          option("clear", "Clearly: it lifts off the back or slaps"),
          option("hold-straps", "I hold the straps when I run"),
          NOT_TRIED,
        ],
      },
    },
    {
      id: "Q-PACK-FIT",
      text: "With it on, first empty and then full, what is true?",
      access: "training",
      askedWhen: WEARS_PACK,
      answer: {
        type: "many",
        options: [
          option("load-low", "The load sits well below the shoulder blades"),
          option("two-fingers-no", "Two flat fingers do not fit under the chest strap"),
          option("torso-mismatch", "It is too long or too short for my back"),
          option("one-sided", "The load hangs to one side, or is all front or all back"),
          NONE,
          UNSURE,
        ],
      },
    },
    {
      id: "Q-PACK-ADJ",
      text: "Chest and side straps",
      access: "training",
      askedWhen: WEARS_PACK,
      answer: {
        type: "many",
        options: [
          option("none-fitted", "It has none"),
          option("never-adjusted", "Never adjusted"),
          option("set-once", "Set once"),
          option("re-tightened", "Tightened again as it empties"),
          option("hard-to-breathe", "The chest strap makes it hard to breathe"),
          option("wrong-size", "Wrong size"),
          NONE,
          UNSURE,
        ],
      },
    },
    {
      id: "Q-PACK-PRESS",
      text: "Pressure marks, rubbing or an ache under the straps?",
      access: "training",
      askedWhen: CARRIES,
      answer: { type: "bool", alternatives: [UNSURE] },
    },
    {
      id: "Q-PACK-LINK",
      text: "Runs with it and without it: how do they compare?",
      access: "training",
      askedWhen: CARRIES,
      answer: {
        type: "one",
        options: [
          option("only-with", "Pain only with it"),
          option("worse-with", "Worse with it"),
          option("same", "The same"),
          { code: "not-compared", text: "Not compared", unknown: true },
        ],
      },
    },
  ],
};
