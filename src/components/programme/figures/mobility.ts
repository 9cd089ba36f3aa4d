import type { Figure, Limb } from "./pose";

/** Thigh straight down, shin along the floor behind. */
const KNEEL: Limb = [180, -90, -90];
const DOWN: Limb = [180, 180];
const SIT: Limb = [90, 180, 90];
const BENT_UP: Limb = [40, 150, 90];

/** Drawings of the mid-back mobility items. */
export const MOBILITY_FIGURES: Readonly<Record<string, Figure>> = {
  "cat-cow": {
    start: { view: "side", torso: 74, curve: 9, neck: 130, arms: [DOWN, DOWN], legs: [KNEEL, KNEEL] },
    end: { view: "side", torso: 74, curve: -6, neck: 55, arms: [DOWN, DOWN], legs: [KNEEL, KNEEL] },
    says: ["on all fours, back rounded, head down", "back gently hollow, looking ahead"],
  },
  "open-book": {
    start: {
      view: "side",
      above: true,
      torso: -90,
      neck: -90,
      arms: [
        [0, 0],
        [5, 5],
      ],
      legs: [
        [0, 90, 90],
        [4, 94, 90],
      ],
    },
    end: {
      view: "side",
      above: true,
      torso: -90,
      neck: -90,
      arms: [
        [180, 175],
        [5, 5],
      ],
      legs: [
        [0, 90, 90],
        [4, 94, 90],
      ],
    },
    says: [
      "lying on the side, knees bent, arms together in front",
      "upper arm opened over to the other side",
    ],
  },
  "thread-the-needle": {
    start: { view: "side", torso: 74, neck: 80, arms: [DOWN, DOWN], legs: [KNEEL, KNEEL] },
    end: {
      view: "side",
      torso: 100,
      neck: 118,
      curve: 3,
      arms: [
        [205, -105],
        [150, 75],
      ],
      legs: [KNEEL, KNEEL],
    },
    says: ["on all fours", "one arm slid under the body, chest turned"],
  },
  "seated-rotation": {
    start: {
      view: "front",
      arms: [
        [150, 75],
        [-150, -75],
      ],
      foreshorten: [0.9, 0.9],
      legs: [
        [200, 178, -125],
        [160, 182, 125],
      ],
    },
    end: {
      view: "front",
      arms: [
        [120, 60],
        [-165, -20],
      ],
      foreshorten: [0.9, 0.5],
      tilt: 8,
      legs: [
        [200, 178, -125],
        [160, 182, 125],
      ],
      props: [{ kind: "motion", from: [100, 62], by: [20, 12] }],
    },
    says: ["tall, arms crossed on the chest", "chest turned to one side, hips still"],
  },
  "chair-extension": {
    start: {
      view: "side",
      torso: 2,
      arms: [
        [35, -50],
        [45, -40],
      ],
      legs: [SIT, SIT],
      props: [{ kind: "chair" }],
    },
    end: {
      view: "side",
      torso: -14,
      curve: -6,
      neck: -30,
      arms: [
        [5, -80],
        [12, -70],
      ],
      legs: [SIT, SIT],
      props: [{ kind: "chair" }],
    },
    says: [
      "sitting on a chair, hands behind the head",
      "upper back leaned gently over the edge of the backrest",
    ],
  },
  "foam-roller-extension": {
    start: {
      view: "side",
      torso: -80,
      curve: -1,
      neck: -65,
      arms: [
        [-20, -140],
        [-10, -130],
      ],
      legs: [BENT_UP, BENT_UP],
      props: [{ kind: "roller" }],
    },
    end: {
      view: "side",
      torso: -86,
      curve: -6,
      neck: -105,
      arms: [
        [-50, -150],
        [-40, -140],
      ],
      legs: [BENT_UP, BENT_UP],
      props: [{ kind: "roller" }],
    },
    says: [
      "lying with the roller under the mid back, hands behind the head",
      "upper back eased over the roller",
    ],
  },
  "childs-pose-reach": {
    start: { view: "side", torso: 74, neck: 80, arms: [DOWN, DOWN], legs: [KNEEL, KNEEL] },
    end: {
      view: "side",
      torso: 86,
      curve: 3,
      neck: 108,
      arms: [
        [112, 96],
        [112, 96],
      ],
      legs: [
        [128, -90, -90],
        [128, -90, -90],
      ],
    },
    says: ["on all fours", "hips back towards the heels, arms long in front, chest low"],
  },
};
