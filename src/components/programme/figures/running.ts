import type { Figure, Limb } from "./pose";

const HANG: Limb = [178, 176];
const STAND: Limb = [180, 180, 90];
const SIT: Limb = [90, 180, 90];
const FRONT_STEP: Limb = [128, 172, 90];
const BACK_STEP: Limb = [205, 262, 170];
const STRIDE: readonly [Limb, Limb] = [FRONT_STEP, BACK_STEP];
const WALK: readonly [Limb, Limb] = [
  [160, 168, 80],
  [198, 206, 120],
];
const SWING: readonly [Limb, Limb] = [
  [218, 118],
  [158, 62],
];
const SWING_BACK: readonly [Limb, Limb] = [
  [158, 62],
  [218, 118],
];
const WALK_ARMS: readonly [Limb, Limb] = [
  [198, 182],
  [165, 150],
];
const KNEES_UP: Limb = [42, 152, 90];

/** Drawings of breathing, warm-up, form cues and relief. */
export const RUNNING_FIGURES: Readonly<Record<string, Figure>> = {
  "belly-breathing": {
    start: {
      view: "side",
      torso: -90,
      neck: -90,
      arms: [
        [70, 112],
        [30, 150],
      ],
      legs: [KNEES_UP, KNEES_UP],
    },
    end: {
      view: "side",
      torso: -90,
      curve: -4,
      neck: -90,
      arms: [
        [60, 104],
        [25, 148],
      ],
      legs: [KNEES_UP, KNEES_UP],
      props: [{ kind: "motion", from: [62, 96], by: [0, -20] }],
    },
    says: [
      "on the back, one hand on the chest, one on the belly",
      "breathing in: the belly and low ribs rise",
    ],
  },
  "paced-breathing": {
    start: { view: "side", torso: 5, arms: SWING, legs: STRIDE },
    end: { view: "side", torso: 5, arms: SWING_BACK, legs: [BACK_STEP, FRONT_STEP] },
    says: ["three easy steps breathing in", "two steps breathing out, shoulders dropping"],
  },
  "walk-jog": {
    start: { view: "side", torso: 2, arms: WALK_ARMS, legs: WALK },
    end: { view: "side", torso: 5, arms: SWING, legs: STRIDE, lift: 3 },
    says: ["walking briskly", "jogging very easily"],
  },
  "arm-circles": {
    start: {
      view: "front",
      arms: [
        [-140, -135],
        [140, 135],
      ],
    },
    end: {
      view: "front",
      arms: [
        [-45, -40],
        [45, 40],
      ],
    },
    says: ["arms low and wide", "arms circled up and round"],
  },
  "lunge-rotation": {
    start: {
      view: "side",
      torso: 0,
      arms: [
        [150, 40],
        [150, 40],
      ],
      legs: [
        [95, 178, 90],
        [200, 258, 170],
      ],
    },
    end: {
      view: "side",
      torso: 0,
      arms: [
        [100, 95],
        [-100, -95],
      ],
      legs: [
        [95, 178, 90],
        [200, 258, 170],
      ],
    },
    says: ["a long step, chest tall", "chest turned over the front leg"],
  },
  "march-skip": {
    start: { view: "side", torso: 2, arms: SWING, legs: [[85, 182, 90], STAND] },
    end: { view: "side", torso: 2, arms: SWING_BACK, legs: [STAND, [85, 182, 90]], lift: 5 },
    says: ["knee to hip height, other leg tall", "the same on the other side, with a small skip"],
  },
  "posture-reset": {
    start: { view: "side", torso: 14, curve: 7, neck: 52, arms: SWING, legs: STRIDE },
    end: { view: "side", torso: 5, neck: 4, arms: SWING, legs: STRIDE },
    says: ["slouched, head forward", "grown tall, eyes far ahead, ribs over hips"],
  },
  "shoulder-drop": {
    start: {
      view: "front",
      shrug: 8,
      arms: [
        [-165, -172],
        [165, 172],
      ],
    },
    end: {
      view: "front",
      arms: [
        [-165, -172],
        [165, 172],
      ],
    },
    says: ["shoulders shrugged up on the breath in", "shoulders dropped on the breath out"],
  },
  "arm-swing": {
    start: { view: "side", torso: 5, arms: SWING, legs: STRIDE },
    end: { view: "side", torso: 5, arms: SWING_BACK, legs: [BACK_STEP, FRONT_STEP] },
    says: ["elbow swung back, hand by the hip", "hand forward to the low ribs, not across the middle"],
  },
  "ankle-lean": {
    start: { view: "side", torso: 0, arms: [HANG, HANG], legs: [STAND, STAND] },
    end: {
      view: "side",
      torso: 12,
      arms: [
        [192, 160],
        [192, 160],
      ],
      legs: [
        [192, 192, 90],
        [192, 192, 90],
      ],
    },
    says: ["standing straight as a plank", "the whole line tipped forward from the ankles"],
  },
  "step-rate": {
    start: {
      view: "side",
      torso: 2,
      arms: SWING,
      legs: [
        [128, 142, 62],
        [218, 268, 190],
      ],
    },
    end: {
      view: "side",
      torso: 5,
      arms: SWING,
      legs: [
        [150, 184, 90],
        [200, 262, 175],
      ],
    },
    says: ["long steps, foot far in front", "shorter, quicker steps, foot under the body"],
  },
  "slow-down": {
    start: { view: "side", torso: 6, arms: SWING, legs: STRIDE, lift: 3 },
    end: { view: "side", torso: 0, arms: WALK_ARMS, legs: WALK },
    says: ["running", "slowed to a walk, shoulders loose"],
  },
  "cold-pack": {
    start: {
      view: "side",
      torso: 0,
      arms: [
        [165, 110],
        [165, 110],
      ],
      legs: [SIT, SIT],
      props: [{ kind: "bench", under: "hips" }],
    },
    end: {
      view: "side",
      torso: 0,
      arms: [
        [165, 110],
        [165, 110],
      ],
      legs: [SIT, SIT],
      props: [{ kind: "bench", under: "hips" }, { kind: "pad" }],
    },
    says: ["sitting at rest", "wrapped cold pack on the sore area"],
  },
  warmth: {
    start: {
      view: "side",
      torso: 0,
      arms: [
        [165, 110],
        [165, 110],
      ],
      legs: [SIT, SIT],
      props: [{ kind: "bench", under: "hips" }],
    },
    end: {
      view: "side",
      torso: 0,
      arms: [
        [165, 110],
        [165, 110],
      ],
      legs: [SIT, SIT],
      props: [{ kind: "bench", under: "hips" }, { kind: "pad" }],
    },
    says: ["sitting at rest", "something warm on the sore area"],
  },
};
