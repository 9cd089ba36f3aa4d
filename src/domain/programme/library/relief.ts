import type { ReliefProtocol } from "../exercise";

/** Relief protocols (clinical content 4.8). All of it is temporary and none of it answers a cause. */
export const RELIEF_PROTOCOLS: readonly ReliefProtocol[] = [
  {
    id: "REL-STOP",
    name: "When it starts during a run",
    serves: ["RELIEF-STOP-REDUCE"],
    how: [
      "Pain 3 to 5: slow down, shake the shoulders loose and take 4 calm breaths.",
      "If it has not dropped after 2 to 3 minutes, walk.",
      "Pain above 5, or any stop-and-report sign: end the run.",
      "Pain 0 to 2: carry on easily and watch it.",
    ],
    errors: ["Running through a rising pain"],
    minutes: 3,
    dose: "Whenever it comes",
    avoid: [],
    cautions: [],
    label: "seed",
    seedSays: "Says to stop or ease off when pain comes during a run.",
    evidence:
      "The pain bands come from tendon rehabilitation and are a rule of thumb for the upper back.",
    figure: "slow-down",
  },
  {
    id: "REL-ICE",
    name: "Cold pack after the run",
    serves: ["RELIEF-ICE"],
    how: [
      "Wrap the cold pack in a cloth.",
      "Lay it on the sore area soon after the run.",
      "Take it off after 10 to 15 minutes.",
      "Up to 3 times a day in the first 2 to 3 days.",
    ],
    errors: ["Ice straight on the skin", "Falling asleep on it"],
    minutes: 15,
    dose: "10 to 15 minutes, up to 3 times a day for the first 48 to 72 hours",
    avoid: ["numb-skin", "poor-circulation"],
    cautions: ["Not with a cold allergy, or fingers that turn white in the cold."],
    label: "seed",
    seedSays: "Says to apply ice straight after a run.",
    evidence: "Cold numbs for a while; for back pain there is too little evidence to say more.",
    figure: "cold-pack",
  },
  {
    id: "REL-HEAT",
    name: "Warmth for an old ache",
    serves: ["RELIEF-HEAT"],
    how: [
      "Use something warm, not hot.",
      "Rest it on the tight area.",
      "Take it off after 15 to 20 minutes.",
      "Best before mobility work or in the evening.",
    ],
    errors: ["Too hot", "Lying on a heat pad"],
    minutes: 20,
    dose: "15 to 20 minutes",
    avoid: ["injury-under-72-hours", "numb-skin", "poor-circulation", "fever", "burning-skin"],
    cautions: ["Not on broken skin."],
    label: "seed",
    seedSays: "Says that heat may help chronic aches.",
    evidence:
      "A heat wrap gave a small, short benefit in newer low back pain; for older upper back aches it was not tested.",
    figure: "warmth",
  },
];
